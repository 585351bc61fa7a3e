<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AnswersView</name>
    <message>
      <source>Find a label or tag</source>
      <translation>Busque una etiqueta o un código</translation>
    </message>
    <message>
      <source>Nobody fits.</source>
      <translation>Nadie coincide.</translation>
    </message>
    <message>
      <source>Unfinished only</source>
      <translation>Solo sin terminar</translation>
    </message>
  </context>
  <context>
    <name>ArticleEnd</name>
    <message numerus="yes">
      <source>About %Ln minutes</source>
      <translation>
        <numerusform>Cerca de %Ln minuto</numerusform>
        <numerusform>Cerca de %Ln minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>Check in</source>
      <translation>Ver cómo estoy</translation>
    </message>
    <message>
      <source>Next steps, if you like</source>
      <translation>Próximos pasos, si gusta</translation>
    </message>
    <message>
      <source>Plan your weeks</source>
      <translation>Planee sus semanas</translation>
    </message>
    <message>
      <source>Read next</source>
      <translation>Lea después</translation>
    </message>
    <message>
      <source>Talk to us: {phone}</source>
      <translation>Hable con nosotros: {phone}</translation>
    </message>
    <message>
      <source>That’s the end of this guide</source>
      <translation>Aquí termina esta guía</translation>
    </message>
    <message>
      <source>Try the picture</source>
      <translation>Pruebe la imagen</translation>
    </message>
  </context>
  <context>
    <name>ArticlePaper</name>
    <message>
      <source>Printed {date}. For learning. It is not medical advice.</source>
      <translation>Impreso el {date}. Es para aprender. No es consejo médico.</translation>
    </message>
  </context>
  <context>
    <name>ArticleWords</name>
    <message>
      <source>1 source ({kind}).</source>
      <translation>1 fuente ({kind}).</translation>
    </message>
    <message numerus="yes">
      <source>About %Ln minutes</source>
      <translation>
        <numerusform>Cerca de %Ln minuto</numerusform>
        <numerusform>Cerca de %Ln minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>In short</source>
      <translation>En pocas palabras</translation>
    </message>
    <message>
      <source>Not yet reviewed by a clinician</source>
      <translation>Todavía no lo ha revisado un profesional clínico</translation>
    </message>
    <message>
      <source>Reviewed by {name} for this clinic on {date}</source>
      <translation>Revisado por {name} para esta clínica el {date}</translation>
    </message>
    <message>
      <source>Reviewed by {name} on {date}</source>
      <translation>Revisado por {name} el {date}</translation>
    </message>
    <message>
      <source>See the picture</source>
      <translation>Vea la imagen</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Verla</translation>
    </message>
    <message>
      <source>Show the list</source>
      <translation>Ver la lista</translation>
    </message>
    <message>
      <source>Where this comes from</source>
      <translation>De dónde viene esto</translation>
    </message>
    <message>
      <source>{minutes}. Written {date}.</source>
      <translation>{minutes}. Escrito el {date}.</translation>
    </message>
    <message>
      <source>{number} sources. {kinds}.</source>
      <translation>{number} fuentes. {kinds}.</translation>
    </message>
  </context>
  <context>
    <name>AttractPage</name>
    <message>
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <source>Largest</source>
      <translation>Muy grande</translation>
    </message>
    <message>
      <source>Look around at your own pace. There is no test.</source>
      <translation>Mire con calma, a su propio ritmo. No hay ningún examen.</translation>
    </message>
    <message>
      <source>Please ask at the desk. Someone there is glad to help.</source>
      <translation>Pregunte en la recepción, por favor. Con gusto le ayudarán.</translation>
    </message>
    <message>
      <source>The screen clears when you finish.</source>
      <translation>La pantalla se borra cuando usted termina.</translation>
    </message>
    <message>
      <source>This tablet is resting</source>
      <translation>Esta tableta está en pausa</translation>
    </message>
    <message>
      <source>Touch to begin</source>
      <translation>Toque para empezar</translation>
    </message>
    <message>
      <source>Usual text</source>
      <translation>Texto normal</translation>
    </message>
    <message>
      <source>What is TMS like?</source>
      <translation>¿Cómo es la EMT?</translation>
    </message>
  </context>
  <context>
    <name>BackupFile</name>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
  </context>
  <context>
    <name>BackupView</name>
    <message numerus="yes">
      <source>A backup of {moment} with %Ln records.</source>
      <translation>
        <numerusform>Una copia de seguridad de {moment} con %Ln registro.</numerusform>
        <numerusform>Una copia de seguridad de {moment} con %Ln registros.</numerusform>
      </translation>
    </message>
    <message>
      <source>A newer version made this backup. Please update this app. Nothing has changed.</source>
      <translation>Una versión más nueva hizo esta copia. Actualice esta aplicación. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Copia de seguridad</translation>
    </message>
    <message numerus="yes">
      <source>Done. %Ln records came back. Settings count from the next start.</source>
      <translation>
        <numerusform>Listo. Volvió %Ln registro. Los ajustes valen desde el próximo inicio.</numerusform>
        <numerusform>Listo. Volvieron %Ln registros. Los ajustes valen desde el próximo inicio.</numerusform>
      </translation>
    </message>
    <message>
      <source>Done. Please keep the file outside this tablet.</source>
      <translation>Listo. Guarde el archivo fuera de esta tableta.</translation>
    </message>
    <message>
      <source>It opens with the passphrase of its day, or its recovery sheet. What is newer here stays.</source>
      <translation>Se abre con la contraseña de ese día o con su hoja de recuperación. Lo más nuevo que hay aquí se queda.</translation>
    </message>
    <message>
      <source>Make a backup</source>
      <translation>Hacer una copia</translation>
    </message>
    <message>
      <source>One sealed file with all records, the log, the settings and the clinic’s pack. Keep it elsewhere.</source>
      <translation>Un archivo sellado con todos los registros, el diario, los ajustes y el paquete de la clínica. Guárdelo en otro lugar.</translation>
    </message>
    <message>
      <source>Passphrase of the backup, or the code of its recovery sheet</source>
      <translation>Frase de acceso de la copia, o el código de su hoja de recuperación</translation>
    </message>
    <message>
      <source>Please set a passphrase first: without one, nobody could open the backup elsewhere.</source>
      <translation>Primero ponga una contraseña: sin ella, nadie podría abrir la copia en otro lugar.</translation>
    </message>
    <message>
      <source>Please type the passphrase of the backup.</source>
      <translation>Escriba la contraseña de la copia.</translation>
    </message>
    <message>
      <source>Put a backup back</source>
      <translation>Recuperar una copia</translation>
    </message>
    <message>
      <source>Put it back now</source>
      <translation>Recuperarla ahora</translation>
    </message>
    <message>
      <source>That is not the passphrase of this backup. Nothing has changed.</source>
      <translation>Esa no es la contraseña de esta copia. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>The file could not be read, or the tablet would not keep it. Please try again.</source>
      <translation>No se pudo leer el archivo, o la tableta no pudo guardarlo. Inténtelo otra vez.</translation>
    </message>
    <message>
      <source>The file could not be written there. There is no backup.</source>
      <translation>No se pudo escribir el archivo ahí. No hay copia.</translation>
    </message>
    <message>
      <source>This backup is of another tablet, and this one has records. Nothing has changed.</source>
      <translation>Esta copia es de otra tableta, y esta ya tiene registros. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>This file is not a backup, or it is damaged. Nothing has changed.</source>
      <translation>Este archivo no es una copia de seguridad, o está dañado. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>{done} of {total}…</source>
      <translation>{done} de {total}…</translation>
    </message>
  </context>
  <context>
    <name>Bands</name>
    <message>
      <source>Mild</source>
      <translation>Leve</translation>
    </message>
    <message>
      <source>Minimal</source>
      <translation>Mínimo</translation>
    </message>
    <message>
      <source>Moderate</source>
      <translation>Moderado</translation>
    </message>
    <message>
      <source>Moderately severe</source>
      <translation>Moderadamente grave</translation>
    </message>
    <message>
      <source>Severe</source>
      <translation>Grave</translation>
    </message>
  </context>
  <context>
    <name>BitWords</name>
    <message>
      <source>In short</source>
      <translation>En pocas palabras</translation>
    </message>
  </context>
  <context>
    <name>BrainSide</name>
    <message>
      <source>About here, left front</source>
      <translation>Más o menos aquí, al frente a la izquierda</translation>
    </message>
    <message>
      <source>About here, right front</source>
      <translation>Más o menos aquí, al frente a la derecha</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Behind the upper forehead</source>
      <translation>Detrás de la parte alta de la frente</translation>
    </message>
    <message>
      <source>Coil</source>
      <translation>Bobina</translation>
    </message>
    <message>
      <source>Deeper mood area</source>
      <translation>Zona del ánimo más profunda</translation>
    </message>
    <message>
      <source>Drawn in a simple way</source>
      <translation>Dibujado de forma sencilla</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Frente</translation>
    </message>
    <message>
      <source>Motor spot</source>
      <translation>Punto motor</translation>
    </message>
    <message>
      <source>Moves your thumb</source>
      <translation>Mueve su pulgar</translation>
    </message>
    <message>
      <source>One pulse, slowed down</source>
      <translation>Un pulso, más lento</translation>
    </message>
    <message>
      <source>Prefrontal area</source>
      <translation>Zona prefrontal</translation>
    </message>
    <message>
      <source>Right treatment spot</source>
      <translation>Punto de tratamiento derecho</translation>
    </message>
    <message>
      <source>Thought to be linked</source>
      <translation>Se cree que está conectada</translation>
    </message>
    <message>
      <source>Treatment spot</source>
      <translation>Punto de tratamiento</translation>
    </message>
    <message>
      <source>Turned about 45 degrees</source>
      <translation>Girada unos 45 grados</translation>
    </message>
    <message>
      <source>Wide helmet coil</source>
      <translation>Bobina ancha de casco</translation>
    </message>
  </context>
  <context>
    <name>BrainSpace</name>
    <message>
      <source>% of the peak</source>
      <translation>% del pico</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Calculated, simple head model</source>
      <translation>Calculado, modelo sencillo</translation>
    </message>
    <message>
      <source>Coil</source>
      <translation>Bobina</translation>
    </message>
    <message>
      <source>Drag the coil</source>
      <translation>Arrastre la bobina</translation>
    </message>
    <message>
      <source>Drag to turn</source>
      <translation>Arrastre para girar</translation>
    </message>
    <message>
      <source>Farther</source>
      <translation>Más lejos</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Campo</translation>
    </message>
    <message>
      <source>Field strength</source>
      <translation>Fuerza del campo</translation>
    </message>
    <message>
      <source>Front</source>
      <translation>Frente</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Cabeza</translation>
    </message>
    <message>
      <source>L</source>
      <comment>the person's left</comment>
      <translation>I</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Lado izquierdo</translation>
    </message>
    <message>
      <source>Nearer</source>
      <translation>Más cerca</translation>
    </message>
    <message>
      <source>R</source>
      <comment>the person's right</comment>
      <translation>D</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Lado derecho</translation>
    </message>
    <message>
      <source>Show: {layer}</source>
      <translation>Mostrar: {layer}</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>Turn back</source>
      <translation>Volver al inicio</translation>
    </message>
    <message>
      <source>View: {side}</source>
      <translation>Vista: {side}</translation>
    </message>
    <message>
      <source>{depth} cm: {percent} %</source>
      <translation>{depth} cm: {percent} %</translation>
    </message>
  </context>
  <context>
    <name>CardTools</name>
    <message>
      <source>All cards</source>
      <translation>Todas las tarjetas</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Done, all cards</source>
      <translation>Listo, todas las tarjetas</translation>
    </message>
    <message>
      <source>Draw</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <source>It is on my page</source>
      <translation>Está en mi hoja</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Put it on my page</source>
      <translation>Ponerlo en mi hoja</translation>
    </message>
    <message>
      <source>Undo the last line</source>
      <translation>Deshacer la última línea</translation>
    </message>
    <message>
      <source>Wipe the drawing</source>
      <translation>Borrar el dibujo</translation>
    </message>
    <message>
      <source>{now} of {count}</source>
      <translation>{now} de {count}</translation>
    </message>
  </context>
  <context>
    <name>CardView</name>
    <message>
      <source>This could not be opened.</source>
      <translation>Esto no se pudo abrir.</translation>
    </message>
  </context>
  <context>
    <name>CheckInPage</name>
    <message>
      <source>Thank you. Your check-in will be found under this code’s label.</source>
      <translation>Gracias. Sus respuestas quedarán con la etiqueta de este código.</translation>
    </message>
    <message>
      <source>The check-in is not on this tablet right now. Please ask your care team.</source>
      <translation>El cuestionario no está ahora en esta tableta. Por favor, pregunte a su equipo de atención.</translation>
    </message>
    <message>
      <source>This code is not open. Please ask at the desk, or go on without one.</source>
      <translation>Este código no está abierto. Pregunte en la recepción, o siga sin código.</translation>
    </message>
    <message>
      <source>Too many wrong codes. You can go on without one.</source>
      <translation>Demasiados códigos equivocados. Puede seguir sin código.</translation>
    </message>
  </context>
  <context>
    <name>CheckInPapers</name>
    <message>
      <source>A yes is not a no to TMS. Your care team looks at each line with you.</source>
      <translation>Un sí no es un no a la EMT. Su equipo de atención mira cada punto con usted.</translation>
    </message>
    <message>
      <source>Bring these papers</source>
      <translation>Traiga estos papeles</translation>
    </message>
    <message>
      <source>Help is here, at any time</source>
      <translation>Hay ayuda, a cualquier hora</translation>
    </message>
    <message>
      <source>In danger right now? Tell anyone near you, or call {number}.</source>
      <translation>¿Está en peligro ahora mismo? Dígaselo a quien esté cerca, o llame al {number}.</translation>
    </message>
    <message>
      <source>My note</source>
      <translation>Mi nota</translation>
    </message>
    <message>
      <source>No answer yet</source>
      <translation>Sin respuesta todavía</translation>
    </message>
    <message>
      <source>Nothing to add</source>
      <translation>Nada que añadir</translation>
    </message>
    <message>
      <source>Please tell a person here before your next session. This tablet can’t send alerts.</source>
      <translation>Por favor, dígaselo a una persona de aquí antes de su próxima sesión. Esta tableta no puede enviar avisos.</translation>
    </message>
    <message>
      <source>Prefer not to say</source>
      <translation>Prefiero no decirlo</translation>
    </message>
    <message>
      <source>Questions to ask</source>
      <translation>Preguntas para hacer</translation>
    </message>
    <message>
      <source>Ranges: {source}</source>
      <translation>Rangos: {source}</translation>
    </message>
    <message>
      <source>Tag: {tag}</source>
      <translation>Código: {tag}</translation>
    </message>
    <message>
      <source>Talk about this before you start</source>
      <translation>Hable de esto antes de empezar</translation>
    </message>
    <message>
      <source>Tell staff today</source>
      <translation>Dígaselo hoy al personal</translation>
    </message>
    <message>
      <source>The next step</source>
      <translation>El próximo paso</translation>
    </message>
    <message>
      <source>This is not a diagnosis. A score is one small clue. It can go up or down.</source>
      <translation>Esto no es un diagnóstico. Un puntaje es una pista pequeña. Puede subir o bajar.</translation>
    </message>
    <message>
      <source>This is not a diagnosis. Answers are one small clue. They can change.</source>
      <translation>Esto no es un diagnóstico. Las respuestas son una pista pequeña. Pueden cambiar.</translation>
    </message>
    <message>
      <source>What comes next</source>
      <translation>Qué sigue</translation>
    </message>
    <message>
      <source>What you told us</source>
      <translation>Lo que usted nos dijo</translation>
    </message>
    <message>
      <source>What your team needs to know first</source>
      <translation>Lo que su equipo necesita saber primero</translation>
    </message>
    <message>
      <source>You can talk with someone now. You are not alone.</source>
      <translation>Puede hablar con alguien ahora. No está solo ni sola.</translation>
    </message>
    <message>
      <source>You marked nothing. Your clinic still asks its own safety questions.</source>
      <translation>No marcó nada. De todos modos, su clínica hace sus propias preguntas de seguridad.</translation>
    </message>
    <message>
      <source>Your total</source>
      <translation>Su total</translation>
    </message>
    <message>
      <source>{count} of {all} answered. No total.</source>
      <translation>{count} de {all} con respuesta. Sin total.</translation>
    </message>
    <message>
      <source>{score}, {band} range</source>
      <translation>{score}, rango: {band}</translation>
    </message>
    <message>
      <source>{total} out of {highest}</source>
      <translation>{total} de {highest}</translation>
    </message>
  </context>
  <context>
    <name>ChoiceGroup</name>
    <message>
      <source>Prefer not to say</source>
      <translation>Prefiero no decirlo</translation>
    </message>
  </context>
  <context>
    <name>ClinicCard</name>
    <message>
      <source>Choose a picture</source>
      <translation>Elegir una imagen</translation>
    </message>
    <message>
      <source>Logo (may stay empty)</source>
      <translation>Logotipo (puede quedar vacío)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>No logo</source>
      <translation>Sin logotipo</translation>
    </message>
    <message>
      <source>Phone (may stay empty)</source>
      <translation>Teléfono (puede quedar vacío)</translation>
    </message>
    <message>
      <source>Shown on every page, on the support page and on paper.</source>
      <translation>Aparece en cada página, en la página de ayuda y en papel.</translation>
    </message>
    <message>
      <source>The clinic</source>
      <translation>La clínica</translation>
    </message>
    <message>
      <source>The tablet would not keep the picture. Please try again.</source>
      <translation>La tableta no pudo guardar la imagen. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>This picture can’t be used: {why}</source>
      <translation>Esta imagen no se puede usar: {why}</translation>
    </message>
  </context>
  <context>
    <name>ClinicTools</name>
    <message>
      <source>Clinic pack</source>
      <translation>Paquete de la clínica</translation>
    </message>
    <message>
      <source>Set up</source>
      <translation>Configurar</translation>
    </message>
  </context>
  <context>
    <name>ClinicianNotes</name>
    <message>
      <source>Ask: {words}</source>
      <translation>Pregunte: {words}</translation>
    </message>
    <message>
      <source>For next time</source>
      <translation>Para la próxima vez</translation>
    </message>
    <message>
      <source>For the clinician</source>
      <translation>Para el profesional</translation>
    </message>
    <message>
      <source>Hide the notes</source>
      <translation>Ocultar las notas</translation>
    </message>
    <message>
      <source>Said it in their own words</source>
      <translation>Lo dijo con sus propias palabras</translation>
    </message>
    <message>
      <source>Say: {words}</source>
      <translation>Diga: {words}</translation>
    </message>
    <message>
      <source>Show the notes</source>
      <translation>Mostrar las notas</translation>
    </message>
    <message>
      <source>We went over it again</source>
      <translation>Lo repasamos otra vez</translation>
    </message>
  </context>
  <context>
    <name>CodeCard</name>
    <message>
      <source>Point your phone here. The code holds the text itself. Nothing goes online.</source>
      <translation>Apunte aquí con su teléfono. El código lleva el texto mismo. Nada se envía por internet.</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Lléveselo</translation>
    </message>
  </context>
  <context>
    <name>CodeField</name>
    <message>
      <source>A code from the desk?</source>
      <translation>¿Tiene un código de la recepción?</translation>
    </message>
    <message>
      <source>A code has four digits.</source>
      <translation>Un código tiene cuatro cifras.</translation>
    </message>
    <message>
      <source>Code from the desk</source>
      <translation>Código de la recepción</translation>
    </message>
    <message>
      <source>Type its four digits. Without a code, just go on.</source>
      <translation>Escriba sus cuatro cifras. Si no tiene código, solo siga.</translation>
    </message>
    <message>
      <source>Use this code</source>
      <translation>Usar este código</translation>
    </message>
  </context>
  <context>
    <name>ComparePlace</name>
    <message>
      <source>One fair trial set these two side by side. Its numbers have their own picture.</source>
      <translation>Un ensayo justo comparó estas dos opciones. Sus números tienen su propia imagen.</translation>
    </message>
    <message>
      <source>See the numbers</source>
      <translation>Ver los números</translation>
    </message>
    <message>
      <source>There are no numbers here. They come from other people and other tests, so they can’t be lined up.</source>
      <translation>Aquí no hay números. Vienen de otras personas y otras pruebas, y no se pueden poner lado a lado.</translation>
    </message>
    <message>
      <source>This could not be opened.</source>
      <translation>Esto no se pudo abrir.</translation>
    </message>
    <message>
      <source>Two paths side by side</source>
      <translation>Dos caminos lado a lado</translation>
    </message>
  </context>
  <context>
    <name>CompareTable</name>
    <message>
      <source>First path</source>
      <translation>Primer camino</translation>
    </message>
    <message>
      <source>Good points</source>
      <translation>Puntos a favor</translation>
    </message>
    <message>
      <source>Hard points</source>
      <translation>Puntos difíciles</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>No se sabe</translation>
    </message>
    <message>
      <source>Second path</source>
      <translation>Segundo camino</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>Where this comes from</source>
      <translation>De dónde viene esto</translation>
    </message>
    <message>
      <source>Where this comes from: {name}</source>
      <translation>De dónde viene esto: {name}</translation>
    </message>
    <message>
      <source>{side}: {name}</source>
      <translation>{side}: {name}</translation>
    </message>
  </context>
  <context>
    <name>Compared</name>
    <message numerus="yes">
      <source>%Ln points higher than on {day}.</source>
      <translation>
        <numerusform>%Ln punto más que el {day}.</numerusform>
        <numerusform>%Ln puntos más que el {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln points lower than on {day}.</source>
      <translation>
        <numerusform>%Ln punto menos que el {day}.</numerusform>
        <numerusform>%Ln puntos menos que el {day}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A number does not say why it moved.</source>
      <translation>Un número no dice por qué cambió.</translation>
    </message>
    <message>
      <source>Clinics call a total below {points} remission.</source>
      <translation>Las clínicas llaman remisión a un total menor de {points}.</translation>
    </message>
    <message>
      <source>Clinics call half of the first total, or less, a response.</source>
      <translation>Las clínicas llaman respuesta a la mitad del primer total, o menos.</translation>
    </message>
    <message>
      <source>The same total as on {day}.</source>
      <translation>El mismo total que el {day}.</translation>
    </message>
    <message>
      <source>{points} points or more are more than day-to-day wobble ({source}).</source>
      <translation>{points} puntos o más son más que la variación de un día a otro ({source}).</translation>
    </message>
  </context>
  <context>
    <name>CourseCalendar</name>
    <message numerus="yes">
      <source>%Ln days</source>
      <translation>
        <numerusform>%Ln día</numerusform>
        <numerusform>%Ln días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sessions</source>
      <translation>
        <numerusform>%Ln sesión</numerusform>
        <numerusform>%Ln sesiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln short sessions</source>
      <translation>
        <numerusform>%Ln sesión corta</numerusform>
        <numerusform>%Ln sesiones cortas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln visits</source>
      <translation>
        <numerusform>%Ln visita</numerusform>
        <numerusform>%Ln visitas</numerusform>
      </translation>
    </message>
    <message>
      <source>Missed, now {to}</source>
      <translation>Faltó, ahora {to}</translation>
    </message>
    <message>
      <source>Missed: {day}. This visit is now on {to}.</source>
      <translation>Faltó: {day}. Esta visita ahora es el {to}.</translation>
    </message>
    <message>
      <source>No visits</source>
      <translation>Sin visitas</translation>
    </message>
    <message>
      <source>Slower now: {visits}</source>
      <translation>Más despacio ahora: {visits}</translation>
    </message>
    <message>
      <source>Visit {number}</source>
      <translation>Visita {number}</translation>
    </message>
    <message>
      <source>Week {number}</source>
      <translation>Semana {number}</translation>
    </message>
    <message>
      <source>{day}, done</source>
      <translation>{day}, hecha</translation>
    </message>
    <message>
      <source>{sessions} on {days}</source>
      <translation>{sessions} en {days}</translation>
    </message>
  </context>
  <context>
    <name>CourseFacts</name>
    <message numerus="yes">
      <source>%Ln calendar weeks</source>
      <translation>
        <numerusform>%Ln semana</numerusform>
        <numerusform>%Ln semanas del calendario</numerusform>
      </translation>
    </message>
    <message>
      <source>Clinic closed</source>
      <translation>Clínica cerrada</translation>
    </message>
    <message>
      <source>Everyone’s path is different</source>
      <translation>El camino de cada persona es distinto</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Primer día</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>Many who will improve start to by weeks 3 to 4. Some feel a change late.</source>
      <translation>Muchos de los que mejorarán empiezan en las semanas 3 a 4. Algunos sienten un cambio más tarde.</translation>
    </message>
    <message>
      <source>Pattern</source>
      <translation>Patrón</translation>
    </message>
    <message>
      <source>Pulses</source>
      <translation>Pulsos</translation>
    </message>
    <message>
      <source>Pulses each time</source>
      <translation>Pulsos cada vez</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <translation>Ritmo</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Some feel a change within days. Some feel it late.</source>
      <translation>Algunos sienten un cambio en días. Otros lo sienten tarde.</translation>
    </message>
    <message>
      <source>Some feel none. All of these are real. None of them is your fault.</source>
      <translation>Algunos no sienten ninguno. Todo esto es real. Nada de esto es culpa suya.</translation>
    </message>
    <message>
      <source>Sources: {names}</source>
      <translation>Fuentes: {names}</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Fuerza</translation>
    </message>
    <message>
      <source>Treatment days</source>
      <translation>Días de tratamiento</translation>
    </message>
    <message>
      <source>Where this comes from</source>
      <translation>De dónde viene esto</translation>
    </message>
    <message>
      <source>short sessions in all</source>
      <translation>sesiones cortas en total</translation>
    </message>
    <message>
      <source>visits in all</source>
      <translation>visitas en total</translation>
    </message>
    <message numerus="yes">
      <source>{planned} weeks of visits, over %Ln calendar weeks</source>
      <translation>
        <numerusform>{planned} semanas de visitas, en %Ln semana</numerusform>
        <numerusform>{planned} semanas de visitas, en %Ln semanas del calendario</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoursePage</name>
    <message>
      <source>Every visit</source>
      <translation>Todas las visitas</translation>
    </message>
    <message>
      <source>First treatment day</source>
      <translation>Primer día de tratamiento</translation>
    </message>
    <message>
      <source>Take it with you</source>
      <translation>Lléveselo</translation>
    </message>
    <message>
      <source>Tap a day to mark it as done, missed or moved.</source>
      <translation>Toque un día para marcarlo como hecho, perdido o cambiado.</translation>
    </message>
    <message>
      <source>The plans could not be opened. Ask your care team.</source>
      <translation>No se pudieron abrir los planes. Pregunte a su equipo de atención.</translation>
    </message>
    <message>
      <source>This kind needs more days a week than your clinic is open. Ask your care team.</source>
      <translation>Este tipo necesita más días por semana de los que abre su clínica. Pregunte a su equipo de atención.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo the last change of the plan</source>
      <translation>Deshacer el último cambio del plan</translation>
    </message>
    <message>
      <source>We can’t work out dates from that day. Please pick another one.</source>
      <translation>No podemos calcular las fechas desde ese día. Por favor, elija otro.</translation>
    </message>
    <message>
      <source>Your course, week by week</source>
      <translation>Su tratamiento, semana por semana</translation>
    </message>
  </context>
  <context>
    <name>CourseParts</name>
    <message>
      <source>Emergency: {number}</source>
      <translation>Emergencia: {number}</translation>
    </message>
    <message>
      <source>Planned with Understanding TMS. Your clinic may change it: what they tell you counts.</source>
      <translation>Planeado con Entender la EMT. Su clínica puede cambiarlo: vale lo que ellos le digan.</translation>
    </message>
    <message>
      <source>Public holidays are not left out here.</source>
      <translation>Aquí no se quitan los días festivos.</translation>
    </message>
    <message>
      <source>Saved: {place}</source>
      <translation>Guardado: {place}</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Enviado a la impresora.</translation>
    </message>
    <message>
      <source>TMS day: sessions {number} to {last} of {total}</source>
      <translation>Día de EMT: sesiones {number} a {last} de {total}</translation>
    </message>
    <message>
      <source>TMS visit {number} of {total}</source>
      <translation>Visita de EMT {number} de {total}</translation>
    </message>
    <message>
      <source>The kinds side by side</source>
      <translation>Los tipos, lado a lado</translation>
    </message>
    <message>
      <source>The printer does not answer. Save the page, or ask staff.</source>
      <translation>La impresora no responde. Guarde la página, o pregunte al personal.</translation>
    </message>
    <message>
      <source>The weeks of the course as stones on a path</source>
      <translation>Las semanas del tratamiento como piedras en un camino</translation>
    </message>
    <message>
      <source>This device has no printer. Save the page, or ask staff.</source>
      <translation>Este aparato no tiene impresora. Guarde la página, o pregunte al personal.</translation>
    </message>
    <message>
      <source>This device would not save the file. Ask staff, or use the code.</source>
      <translation>Este aparato no pudo guardar el archivo. Pregunte al personal, o use el código.</translation>
    </message>
    <message>
      <source>This first day has passed. These dates show the plan from then on.</source>
      <translation>Este primer día ya pasó. Estas fechas muestran el plan desde entonces.</translation>
    </message>
    <message>
      <source>This is only an example. Pick the date your clinic gave you.</source>
      <translation>Esto es solo un ejemplo. Elija la fecha que le dio su clínica.</translation>
    </message>
    <message>
      <source>Week {number}</source>
      <translation>Semana {number}</translation>
    </message>
    <message>
      <source>What each visit is like</source>
      <translation>Cómo es cada visita</translation>
    </message>
    <message>
      <source>Your clinic may change a date. What they tell you counts.</source>
      <translation>Su clínica puede cambiar una fecha. Vale lo que ellos le digan.</translation>
    </message>
    <message>
      <source>{weeks} weeks, from {first} to {last}. The list below has every visit.</source>
      <translation>{weeks} semanas, del {first} al {last}. La lista de abajo tiene todas las visitas.</translation>
    </message>
  </context>
  <context>
    <name>CoursePath</name>
    <message>
      <source>one visit</source>
      <translation>una visita</translation>
    </message>
  </context>
  <context>
    <name>CourseSetting</name>
    <message numerus="yes">
      <source>%Ln short sessions in all, from {first} to {last}.</source>
      <translation>
        <numerusform>%Ln sesión corta en total, de {first} a {last}.</numerusform>
        <numerusform>%Ln sesiones cortas en total, de {first} a {last}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln visits in all, from {first} to {last}.</source>
      <translation>
        <numerusform>%Ln visita en total, de {first} a {last}.</numerusform>
        <numerusform>%Ln visitas en total, de {first} a {last}.</numerusform>
      </translation>
    </message>
    <message>
      <source>First treatment day</source>
      <translation>Primer día de tratamiento</translation>
    </message>
    <message>
      <source>My course</source>
      <translation>Mi tratamiento</translation>
    </message>
    <message>
      <source>Not set yet</source>
      <translation>Aún sin fijar</translation>
    </message>
    <message>
      <source>Set the kind and the first day, and every visit gets a date.</source>
      <translation>Elija el tipo y el primer día, y cada visita tendrá su fecha.</translation>
    </message>
    <message>
      <source>The weeks of the course as stones on a path</source>
      <translation>Las semanas del tratamiento como piedras en un camino</translation>
    </message>
    <message>
      <source>We can’t work out dates from that day. Please pick another one.</source>
      <translation>No podemos calcular las fechas desde ese día. Por favor, elija otro.</translation>
    </message>
  </context>
  <context>
    <name>CrisisCard</name>
    <message>
      <source>Country</source>
      <translation>País</translation>
    </message>
    <message>
      <source>Country and crisis lines</source>
      <translation>País y líneas de crisis</translation>
    </message>
    <message>
      <source>Emergency: {number}</source>
      <translation>Emergencias: {number}</translation>
    </message>
    <message>
      <source>I checked these lines today</source>
      <translation>Revisé estas líneas hoy</translation>
    </message>
    <message>
      <source>Last checked on {date}.</source>
      <translation>Última revisión: {date}.</translation>
    </message>
    <message>
      <source>The country decides whom people are told to call, and the public holidays.</source>
      <translation>El país decide a quién se indica llamar y los días festivos.</translation>
    </message>
    <message>
      <source>These lines must be checked again. Please look up each one, then say so here.</source>
      <translation>Hay que revisar estas líneas de nuevo. Busque cada una y después indíquelo aquí.</translation>
    </message>
  </context>
  <context>
    <name>CrisisNotice</name>
    <message>
      <source>Please check them at their source by {date}. After that day this tablet can’t stand alone.</source>
      <translation>Por favor, revíselas en su fuente antes del {date}. Después de ese día, esta tableta no puede quedarse sola con una persona.</translation>
    </message>
    <message>
      <source>The crisis lines are missing</source>
      <translation>Faltan las líneas de crisis</translation>
    </message>
    <message>
      <source>The crisis lines need a check</source>
      <translation>Hay que revisar las líneas de crisis</translation>
    </message>
    <message>
      <source>The day of their last check lies ahead. Please look at the tablet’s clock, or at that date.</source>
      <translation>La fecha de la última revisión está en el futuro. Por favor, mire el reloj de la tableta o esa fecha.</translation>
    </message>
    <message>
      <source>Their check was due on {date}. Until somebody checks them at their source and writes the new dates, this tablet can’t be left with a person alone.</source>
      <translation>Su revisión vencía el {date}. Hasta que alguien las revise en su fuente y escriba las fechas nuevas, esta tableta no puede quedarse sola con una persona.</translation>
    </message>
    <message>
      <source>Without an emergency number and a crisis line, this tablet can’t be left with a person alone.</source>
      <translation>Sin un número de emergencia y una línea de crisis, esta tableta no puede quedarse sola con una persona.</translation>
    </message>
  </context>
  <context>
    <name>DateButton</name>
    <message>
      <source>Opens a calendar</source>
      <translation>Abre un calendario</translation>
    </message>
  </context>
  <context>
    <name>DateSheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>First treatment day</source>
      <translation>Primer día de tratamiento</translation>
    </message>
    <message>
      <source>Or type it, like {example}</source>
      <translation>O escríbala así: {example}</translation>
    </message>
    <message>
      <source>Pick the date your clinic gave you. It is closed on the days with a line through them.</source>
      <translation>Elija la fecha que le dio su clínica. Los días tachados está cerrada.</translation>
    </message>
    <message>
      <source>That date is more than a year ago. Please check the year.</source>
      <translation>Esa fecha fue hace más de un año. Por favor, revise el año.</translation>
    </message>
    <message>
      <source>That date is years away. Please check the year.</source>
      <translation>Para esa fecha faltan años. Por favor, revise el año.</translation>
    </message>
    <message>
      <source>The clinic is closed that day. The next open day is {day}.</source>
      <translation>La clínica está cerrada ese día. El próximo día abierto es el {day}.</translation>
    </message>
    <message>
      <source>Use this date</source>
      <translation>Usar esta fecha</translation>
    </message>
    <message>
      <source>We could not read that date. Try one like {example}.</source>
      <translation>No pudimos leer esa fecha. Pruebe con una así: {example}.</translation>
    </message>
  </context>
  <context>
    <name>Dates</name>
    <message>
      <source>MMM d</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>MMM d, yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>MMMM d, yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
  </context>
  <context>
    <name>DaySheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>I did not have it after all</source>
      <translation>Al final no la tuve</translation>
    </message>
    <message>
      <source>I had this visit</source>
      <translation>Tuve esta visita</translation>
    </message>
    <message>
      <source>I missed it</source>
      <translation>No pude ir</translation>
    </message>
    <message>
      <source>It is moved to another day</source>
      <translation>Se cambió a otro día</translation>
    </message>
    <message>
      <source>Leave it out: my clinic does not make it up</source>
      <translation>Quitarla: mi clínica no la repone</translation>
    </message>
    <message>
      <source>Sessions {first} to {last} of {total}</source>
      <translation>Sesiones {first} a {last} de {total}</translation>
    </message>
    <message>
      <source>Visit {first} of {total}</source>
      <translation>Visita {first} de {total}</translation>
    </message>
  </context>
  <context>
    <name>DaysCard</name>
    <message>
      <source>A missed visit</source>
      <translation>Una visita perdida</translation>
    </message>
    <message>
      <source>Added at the end</source>
      <translation>Se añade al final</translation>
    </message>
    <message>
      <source>All later visits move on</source>
      <translation>Se mueven todas las siguientes</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Cerrado</translation>
    </message>
    <message>
      <source>Days and visits</source>
      <translation>Días y visitas</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <source>Other closed days, one a line: 2026-12-24, or 2026-12-24 to 2027-01-01</source>
      <translation>Otros días de cierre, uno por línea: 2026-12-24, o 2026-12-24 to 2027-01-01</translation>
    </message>
    <message>
      <source>Plans of a course keep to these days.</source>
      <translation>Los planes de tratamiento siguen estos días.</translation>
    </message>
    <message>
      <source>Public holidays</source>
      <translation>Días festivos</translation>
    </message>
    <message>
      <source>Working days</source>
      <translation>Días de trabajo</translation>
    </message>
  </context>
  <context>
    <name>DeleteView</name>
    <message numerus="yes">
      <source>%Ln records will be gone for good. Are you sure?</source>
      <translation>
        <numerusform>%Ln registro se borrará para siempre. ¿Está seguro o segura?</numerusform>
        <numerusform>%Ln registros se borrarán para siempre. ¿Está seguro o segura?</numerusform>
      </translation>
    </message>
    <message>
      <source>Days to keep</source>
      <translation>Días que se guardan</translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln records?</source>
      <translation>
        <numerusform>¿Borrar %Ln registro?</numerusform>
        <numerusform>¿Borrar %Ln registros?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete every record</source>
      <translation>Borrar todos los registros</translation>
    </message>
    <message>
      <source>Delete older records</source>
      <translation>Borrar registros viejos</translation>
    </message>
    <message>
      <source>Delete records</source>
      <translation>Borrar registros</translation>
    </message>
    <message>
      <source>Delete the records of {name}</source>
      <translation>Borrar los registros de {name}</translation>
    </message>
    <message>
      <source>Delete {count}</source>
      <translation>Borrar {count}</translation>
    </message>
    <message>
      <source>Deleted records are gone for good. The log keeps how many there were.</source>
      <translation>Lo borrado no se puede recuperar. El diario guarda cuántos eran.</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Conservarlos</translation>
    </message>
    <message>
      <source>There are none.</source>
      <translation>No hay ninguno.</translation>
    </message>
    <message>
      <source>They could not be deleted. All of them are still there.</source>
      <translation>No se pudieron borrar. Todos siguen ahí.</translation>
    </message>
    <message>
      <source>Yes, delete {count} for good</source>
      <translation>Sí, borrar {count} para siempre</translation>
    </message>
  </context>
  <context>
    <name>DeskView</name>
    <message>
      <source>A code of four digits puts the next check-in under a patient label. It works once, for 48 hours.</source>
      <translation>Un código de cuatro cifras pone el próximo cuestionario bajo una etiqueta de paciente. Sirve una vez, por 48 horas.</translation>
    </message>
    <message>
      <source>Code from the desk</source>
      <translation>Código de la recepción</translation>
    </message>
    <message>
      <source>Code {code}. Write it down now: this tablet can’t show it again.</source>
      <translation>Código {code}. Anótelo ahora: esta tableta no puede mostrarlo otra vez.</translation>
    </message>
    <message>
      <source>Make a code</source>
      <translation>Crear un código</translation>
    </message>
    <message>
      <source>Patient label</source>
      <translation>Etiqueta del paciente</translation>
    </message>
    <message>
      <source>Please type a label first.</source>
      <translation>Por favor, escriba primero una etiqueta.</translation>
    </message>
    <message>
      <source>Session number (may stay empty)</source>
      <translation>Número de sesión (puede quedar vacío)</translation>
    </message>
    <message>
      <source>The code could not be kept. Please try again.</source>
      <translation>No se pudo guardar el código. Por favor, intente otra vez.</translation>
    </message>
  </context>
  <context>
    <name>DoorMark</name>
    <message>
      <source>Something here needs a look.</source>
      <translation>Algo aquí necesita atención.</translation>
    </message>
  </context>
  <context>
    <name>EndView</name>
    <message>
      <source>Finish &amp; clear</source>
      <translation>Terminar y borrar</translation>
    </message>
    <message>
      <source>Finish &amp; clear wipes your answers from the screen.</source>
      <translation>Terminar y borrar quita sus respuestas de la pantalla.</translation>
    </message>
    <message>
      <source>My answers</source>
      <translation>Mis respuestas</translation>
    </message>
    <message>
      <source>No printer is set up on this tablet. Please show this page to staff.</source>
      <translation>Esta tableta no tiene impresora. Por favor, muestre esta página al personal.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Sent to the printer {name}. Please fetch it at once: it holds your answers.</source>
      <translation>Enviado a la impresora {name}. Por favor, recójalo enseguida: lleva sus respuestas.</translation>
    </message>
  </context>
  <context>
    <name>ExplorePage</name>
    <message>
      <source>Again</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>Again from the first step</source>
      <translation>Otra vez desde el primer paso</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Picture in words</source>
      <translation>La imagen en palabras</translation>
    </message>
    <message>
      <source>The pictures could not be opened.</source>
      <translation>No se pudieron abrir las imágenes.</translation>
    </message>
    <message>
      <source>These numbers come from {people} people.</source>
      <translation>Estos números vienen de {people} personas.</translation>
    </message>
  </context>
  <context>
    <name>ExportView</name>
    <message>
      <source>Done.</source>
      <translation>Listo.</translation>
    </message>
    <message numerus="yes">
      <source>Done. %Ln records were gone through.</source>
      <translation>
        <numerusform>Listo. Se revisó %Ln registro.</numerusform>
        <numerusform>Listo. Se revisaron %Ln registros.</numerusform>
      </translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>FHIR R4 Bundle, for other systems</source>
      <translation>FHIR R4 Bundle, para otros sistemas</translation>
    </message>
    <message>
      <source>PDF of {name}</source>
      <translation>PDF de {name}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stopped. No file was written.</source>
      <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
      <source>Table (CSV), for spreadsheets</source>
      <translation>Tabla (CSV), para hojas de cálculo</translation>
    </message>
    <message>
      <source>The file could not be written there. Nothing was exported.</source>
      <translation>No se pudo escribir el archivo ahí. No se exportó nada.</translation>
    </message>
    <message>
      <source>The file is not sealed: whoever has it can read the answers. Keep it where only staff look.</source>
      <translation>El archivo no está sellado: quien lo tenga puede leer las respuestas. Guárdelo donde solo mire el personal.</translation>
    </message>
    <message>
      <source>Writing {done} of {total}…</source>
      <translation>Escribiendo {done} de {total}…</translation>
    </message>
  </context>
  <context>
    <name>FinishSheet</name>
    <message>
      <source>A check-in you finished stays on this tablet. No passphrase guards it yet.</source>
      <translation>Un cuestionario que usted terminó se queda en esta tableta. Todavía no lo protege ninguna contraseña.</translation>
    </message>
    <message>
      <source>A check-in you finished stays sealed for your care team.</source>
      <translation>Un cuestionario que usted terminó sigue sellado para su equipo de atención.</translation>
    </message>
    <message>
      <source>Clear this visit?</source>
      <translation>¿Borrar esta visita?</translation>
    </message>
    <message>
      <source>Keep reading</source>
      <translation>Seguir leyendo</translation>
    </message>
    <message>
      <source>My page to take home</source>
      <translation>Mi hoja para llevar a casa</translation>
    </message>
    <message>
      <source>Nothing of your check-in is kept on this tablet.</source>
      <translation>Nada de su chequeo se guarda en esta tableta.</translation>
    </message>
    <message>
      <source>This wipes your answers and your place from the screen, so the next person starts fresh.</source>
      <translation>Esto quita de la pantalla sus respuestas y su lugar. Así la próxima persona empieza de cero.</translation>
    </message>
    <message>
      <source>Yes, clear it</source>
      <translation>Sí, borrar</translation>
    </message>
    <message>
      <source>Your check-in is not finished. It will not be saved.</source>
      <translation>Su cuestionario no está terminado. No se guardará.</translation>
    </message>
  </context>
  <context>
    <name>FollowedPicture</name>
    <message>
      <source>Replay</source>
      <translation>Repetir</translation>
    </message>
  </context>
  <context>
    <name>Gauge</name>
    <message>
      <source>out of {highest}</source>
      <translation>de {highest}</translation>
    </message>
    <message>
      <source>{score}, {band} range</source>
      <translation>{score}, rango: {band}</translation>
    </message>
    <message>
      <source>{total} out of {highest}</source>
      <translation>{total} de {highest}</translation>
    </message>
  </context>
  <context>
    <name>GentlePage</name>
    <message>
      <source>All guides</source>
      <translation>Todas las guías</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Bit {place} of {count}</source>
      <translation>Fragmento {place} de {count}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Read more bits</source>
      <translation>Leer más fragmentos</translation>
    </message>
    <message>
      <source>Read this aloud</source>
      <translation>Leer esto en voz alta</translation>
    </message>
    <message>
      <source>The whole guide</source>
      <translation>La guía completa</translation>
    </message>
    <message>
      <source>This guide isn’t here right now</source>
      <translation>Esta guía no está aquí ahora</translation>
    </message>
    <message>
      <source>To the end</source>
      <translation>Ir al final</translation>
    </message>
    <message>
      <source>{bit}. This was the short version.</source>
      <translation>{bit}. Esta fue la versión corta.</translation>
    </message>
  </context>
  <context>
    <name>GuideCard</name>
    <message numerus="yes">
      <source>About %Ln minutes</source>
      <translation>
        <numerusform>Cerca de %Ln minuto</numerusform>
        <numerusform>Cerca de %Ln minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leer</translation>
    </message>
  </context>
  <context>
    <name>HandOverView</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>For staff: please take a moment to talk in private, now.</source>
      <translation>Para el personal: por favor, tome ahora un momento para hablar en privado.</translation>
    </message>
    <message>
      <source>No one at the desk? Tell anyone who works here.</source>
      <translation>¿No hay nadie en la recepción? Dígaselo a cualquiera que trabaje aquí.</translation>
    </message>
    <message>
      <source>Please bring this tablet to the desk</source>
      <translation>Por favor, lleve esta tableta a la recepción</translation>
    </message>
    <message>
      <source>Show this page. You do not need to explain.</source>
      <translation>Muestre esta página. No tiene que explicar nada.</translation>
    </message>
  </context>
  <context>
    <name>HeardLink</name>
    <message>
      <source>Source {number}</source>
      <translation>Fuente {number}</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message>
      <source>Check-in</source>
      <translation>Chequeo</translation>
    </message>
    <message>
      <source>Explore</source>
      <translation>Explorar</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <source>Nine questions about your mood</source>
      <translation>Nueve preguntas sobre su ánimo</translation>
    </message>
    <message>
      <source>Plan your visits, week by week</source>
      <translation>Sus visitas, semana por semana</translation>
    </message>
    <message>
      <source>See how TMS works and what a visit feels like. Stop or skip at any time.</source>
      <translation>Vea cómo funciona la EMT y cómo se siente una visita. Pare o salte cuando quiera.</translation>
    </message>
    <message>
      <source>See how it works, step by step</source>
      <translation>Vea cómo funciona, paso a paso</translation>
    </message>
    <message>
      <source>Short guides in plain words</source>
      <translation>Guías cortas en palabras sencillas</translation>
    </message>
    <message>
      <source>Start with the basics</source>
      <translation>Empiece por lo básico</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Mi plan</translation>
    </message>
    <message>
      <source>Welcome.
Take your time.</source>
      <translation>Qué gusto verle.
No hay prisa.</translation>
    </message>
    <message>
      <source>What people ask first</source>
      <translation>Lo que la gente pregunta primero</translation>
    </message>
    <message>
      <source>about 2 minutes</source>
      <translation>unos 2 minutos</translation>
    </message>
    <message>
      <source>about 3 minutes</source>
      <translation>unos 3 minutos</translation>
    </message>
    <message>
      <source>{least} to {most} minutes each</source>
      <translation>de {least} a {most} min cada una</translation>
    </message>
  </context>
  <context>
    <name>InkLayer</name>
    <message>
      <source>Drawing on the picture</source>
      <translation>Dibujo sobre la imagen</translation>
    </message>
  </context>
  <context>
    <name>KeysView</name>
    <message>
      <source>Change passphrase</source>
      <translation>Cambiar la contraseña</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Cambiar la contraseña</translation>
    </message>
    <message>
      <source>Passphrase of now, or the code of the recovery sheet</source>
      <translation>La contraseña actual, o el código de la hoja de recuperación</translation>
    </message>
    <message>
      <source>That is neither the passphrase of now nor the code. Nothing has changed.</source>
      <translation>Esa no es la contraseña actual ni el código. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>The old one stops working. A recovery sheet stays good.</source>
      <translation>La anterior deja de servir. La hoja de recuperación sigue sirviendo.</translation>
    </message>
    <message>
      <source>The passphrase could not be kept. Nothing has changed.</source>
      <translation>No se pudo guardar la contraseña. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>The passphrase is changed.</source>
      <translation>La contraseña se cambió.</translation>
    </message>
    <message>
      <source>Too many wrong tries. Please wait 15 minutes, or type the code of the sheet.</source>
      <translation>Demasiados intentos fallidos. Espere 15 minutos, o escriba el código de la hoja.</translation>
    </message>
  </context>
  <context>
    <name>Kiosk</name>
    <message>
      <source>The screen will clear for the next person.</source>
      <translation>La pantalla se borrará para la próxima persona.</translation>
    </message>
    <message>
      <source>The staff area will lock.</source>
      <translation>El área del personal se cerrará.</translation>
    </message>
    <message>
      <source>Your answers so far will be sealed for your care team. Then the screen clears.</source>
      <translation>Lo que ha contestado hasta ahora se sellará para su equipo de atención. Después se borra la pantalla.</translation>
    </message>
    <message>
      <source>Your check-in is not finished. It will be wiped, and the screen clears.</source>
      <translation>Su cuestionario no está terminado. Se borrará, y también la pantalla.</translation>
    </message>
  </context>
  <context>
    <name>KioskView</name>
    <message>
      <source>A form nobody goes on with is sealed as unfinished. A note that was not sent is wiped.</source>
      <translation>Un cuestionario que nadie continúa se sella como no terminado. Una nota que no se envió se borra.</translation>
    </message>
    <message>
      <source>A form nobody goes on with is wiped.</source>
      <translation>Un cuestionario que nadie continúa se borra.</translation>
    </message>
    <message>
      <source>At a result: clears after {count} quiet seconds.</source>
      <translation>En un resultado: se borra tras {count} segundos sin uso.</translation>
    </message>
    <message>
      <source>Full screen, no way out, and every visit clears by itself.</source>
      <translation>Pantalla completa, sin salida, y cada visita se borra sola.</translation>
    </message>
    <message>
      <source>In a form: clears after {count} quiet seconds.</source>
      <translation>En un cuestionario: se borra tras {count} segundos sin uso.</translation>
    </message>
    <message>
      <source>Leave the waiting room</source>
      <translation>Salir de la sala de espera</translation>
    </message>
    <message>
      <source>Reading: clears after {count} quiet seconds.</source>
      <translation>Al leer: se borra tras {count} segundos sin uso.</translation>
    </message>
    <message>
      <source>Start in the waiting room</source>
      <translation>Empezar en la sala de espera</translation>
    </message>
    <message>
      <source>The last {count} seconds are counted down.</source>
      <translation>Los últimos {count} segundos se cuentan en pantalla.</translation>
    </message>
    <message>
      <source>The waiting room is off: staff can use this tablet as usual.</source>
      <translation>La sala de espera está apagada: el personal puede usar la tableta como siempre.</translation>
    </message>
    <message>
      <source>These come from the clinic’s pack.</source>
      <translation>Vienen del paquete de la clínica.</translation>
    </message>
    <message>
      <source>These were chosen here, under Set up.</source>
      <translation>Estos se eligieron aquí, en Configurar.</translation>
    </message>
    <message>
      <source>This tablet stands in the waiting room now.</source>
      <translation>Esta tableta está ahora en la sala de espera.</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Sala de espera</translation>
    </message>
    <message>
      <source>Way back in: hold the top left corner for 3 seconds, or press Ctrl+Alt+S.</source>
      <translation>Para volver a entrar: mantenga pulsada la esquina superior izquierda 3 segundos, o pulse Ctrl+Alt+S.</translation>
    </message>
  </context>
  <context>
    <name>KioskWords</name>
    <message>
      <source>Please set a staff passphrase first: without it, anyone could open the answers.</source>
      <translation>Primero ponga una contraseña del personal: sin ella, cualquiera podría abrir las respuestas.</translation>
    </message>
    <message>
      <source>The crisis lines are due for a check, so this tablet can’t stand in the waiting room yet.</source>
      <translation>Hay que revisar las líneas de crisis; por eso esta tableta todavía no puede estar en la sala de espera.</translation>
    </message>
    <message>
      <source>The crisis lines are missing, so this tablet can’t stand in the waiting room yet.</source>
      <translation>Faltan las líneas de crisis; por eso esta tableta todavía no puede estar en la sala de espera.</translation>
    </message>
    <message>
      <source>The key files can’t be read, so this tablet can’t stand in the waiting room yet.</source>
      <translation>No se pueden leer los archivos de la clave; por eso esta tableta todavía no puede estar en la sala de espera.</translation>
    </message>
    <message>
      <source>The tablet’s clock is before the last check of the crisis lines. Please set the clock first.</source>
      <translation>El reloj de la tableta está antes de la última revisión de las líneas de crisis. Primero ajuste el reloj.</translation>
    </message>
  </context>
  <context>
    <name>LanguageSwitch</name>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
  </context>
  <context>
    <name>LibraryPage</name>
    <message>
      <source>First questions</source>
      <translation>Primeras preguntas</translation>
    </message>
    <message>
      <source>For family and friends</source>
      <translation>Para familia y amigos</translation>
    </message>
    <message>
      <source>Hard questions</source>
      <translation>Preguntas difíciles</translation>
    </message>
    <message>
      <source>How it works</source>
      <translation>Cómo funciona</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <source>More to read</source>
      <translation>Más para leer</translation>
    </message>
    <message>
      <source>Search all guides and words</source>
      <translation>Busque en todas las guías y palabras</translation>
    </message>
    <message>
      <source>Short guides, each with pictures. Any order is fine.</source>
      <translation>Guías cortas, todas con imágenes. Lea en el orden que guste.</translation>
    </message>
    <message>
      <source>There are no guides here yet. Please ask your team.</source>
      <translation>Todavía no hay guías aquí. Por favor, pregunte a su equipo.</translation>
    </message>
    <message>
      <source>Your visits</source>
      <translation>Sus visitas</translation>
    </message>
    <message>
      <source>{read} of {count} read</source>
      <translation>{read} de {count} leídas</translation>
    </message>
  </context>
  <context>
    <name>ListView</name>
    <message>
      <source>Nothing of this is kept on the tablet.</source>
      <translation>Nada de esto se guarda en la tableta.</translation>
    </message>
  </context>
  <context>
    <name>LogView</name>
    <message numerus="yes">
      <source>%Ln older lines are kept.</source>
      <translation>
        <numerusform>Se guarda %Ln línea más vieja.</numerusform>
        <numerusform>Se guardan %Ln líneas más viejas.</numerusform>
      </translation>
    </message>
    <message>
      <source>A notice was read</source>
      <translation>Se leyó un aviso</translation>
    </message>
    <message>
      <source>A signer of packs trusted</source>
      <translation>Se confió en un firmante de paquetes</translation>
    </message>
    <message>
      <source>A signer of packs trusted no longer</source>
      <translation>Se dejó de confiar en un firmante de paquetes</translation>
    </message>
    <message>
      <source>All records deleted</source>
      <translation>Se borraron todos los registros</translation>
    </message>
    <message>
      <source>Answers listed</source>
      <translation>Se listaron las respuestas</translation>
    </message>
    <message>
      <source>Backup made</source>
      <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
      <source>Backup put back</source>
      <translation>Copia de seguridad recuperada</translation>
    </message>
    <message>
      <source>Clinic pack put in use</source>
      <translation>Paquete de la clínica puesto en uso</translation>
    </message>
    <message>
      <source>Code from the desk made</source>
      <translation>Se creó un código en la recepción</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation>Nada todavía.</translation>
    </message>
    <message>
      <source>Opened with the passphrase</source>
      <translation>Abierto con la contraseña</translation>
    </message>
    <message>
      <source>Opened with the recovery sheet</source>
      <translation>Abierto con la hoja de recuperación</translation>
    </message>
    <message>
      <source>Passphrase set</source>
      <translation>Se puso una contraseña</translation>
    </message>
    <message>
      <source>Records deleted</source>
      <translation>Se borraron registros</translation>
    </message>
    <message>
      <source>Records exported</source>
      <translation>Se exportaron registros</translation>
    </message>
    <message>
      <source>Recovery sheet made</source>
      <translation>Se hizo una hoja de recuperación</translation>
    </message>
    <message>
      <source>Set up changed</source>
      <translation>Configuración cambiada</translation>
    </message>
    <message>
      <source>The key was lost</source>
      <translation>Se perdió la llave</translation>
    </message>
    <message>
      <source>The log can’t be read right now.</source>
      <translation>Ahora no se puede leer el diario.</translation>
    </message>
    <message>
      <source>The pack’s own values used again</source>
      <translation>Se volvió a los valores del paquete</translation>
    </message>
    <message>
      <source>Went back to the pack before</source>
      <translation>Se volvió al paquete anterior</translation>
    </message>
    <message>
      <source>What was done on this tablet: a word, a time and a count. No names.</source>
      <translation>Lo que se hizo en esta tableta: una palabra, una hora y un número. Sin nombres.</translation>
    </message>
    <message>
      <source>Wrong passphrase</source>
      <translation>Contraseña equivocada</translation>
    </message>
    <message>
      <source>{moment}: {what}</source>
      <translation>{moment}: {what}</translation>
    </message>
    <message>
      <source>{what} ({count})</source>
      <translation>{what} ({count})</translation>
    </message>
  </context>
  <context>
    <name>LookSheet</name>
    <message>
      <source>Dim</source>
      <translation>Tenue</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Main buttons</source>
      <translation>Botones principales</translation>
    </message>
    <message>
      <source>Moving</source>
      <translation>Con movimiento</translation>
    </message>
    <message>
      <source>Moving pictures</source>
      <translation>Imágenes que se mueven</translation>
    </message>
    <message>
      <source>On the left</source>
      <translation>A la izquierda</translation>
    </message>
    <message>
      <source>On the right</source>
      <translation>A la derecha</translation>
    </message>
    <message>
      <source>Open a guide and press the loudspeaker above it.</source>
      <translation>Abra una guía y toque el altavoz que está arriba.</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lectura en voz alta</translation>
    </message>
    <message>
      <source>Staff door</source>
      <translation>Zona del personal</translation>
    </message>
    <message>
      <source>Still</source>
      <translation>Quietas</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Text size and theme</source>
      <translation>Tamaño del texto y colores</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Colores</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Something went wrong here. You can go on.</source>
      <translation>Algo salió mal aquí. Puede seguir.</translation>
    </message>
    <message>
      <source>Understanding TMS</source>
      <translation>Entender la EMT</translation>
    </message>
  </context>
  <context>
    <name>MattersView</name>
    <message>
      <source>See the numbers</source>
      <translation>Ver los números</translation>
    </message>
    <message>
      <source>See the numbers: {name}</source>
      <translation>Ver los números: {name}</translation>
    </message>
    <message>
      <source>Tick it, and its facts come first.</source>
      <translation>Márquelo, y sus datos saldrán primero.</translation>
    </message>
    <message>
      <source>What matters to you?</source>
      <translation>¿Qué le importa a usted?</translation>
    </message>
  </context>
  <context>
    <name>Measures</name>
    <message numerus="yes">
      <source>%Ln people were counted.</source>
      <translation>
        <numerusform>Se contó %Ln persona.</numerusform>
        <numerusform>Se contaron %Ln personas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people, {when}.</source>
      <translation>
        <numerusform>%Ln persona, {when}.</numerusform>
        <numerusform>%Ln personas, {when}.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 in {number}</source>
      <translation>1 de cada {number}</translation>
    </message>
    <message>
      <source>19 studies put together.</source>
      <translation>19 estudios juntos.</translation>
    </message>
    <message>
      <source>A large US study, STAR*D. There was no pretend pill.</source>
      <translation>Un estudio grande de Estados Unidos, STAR*D. No hubo pastilla simulada.</translation>
    </message>
    <message>
      <source>After 12 months</source>
      <translation>Después de 12 meses</translation>
    </message>
    <message>
      <source>After 3 months</source>
      <translation>Después de 3 meses</translation>
    </message>
    <message>
      <source>After 6 months</source>
      <translation>Después de 6 meses</translation>
    </message>
    <message>
      <source>After two or more treatments had not helped enough. Chance picked TMS or another medicine.</source>
      <translation>Dos o más tratamientos no habían ayudado lo suficiente. El azar decidió: EMT u otra medicina.</translation>
    </message>
    <message>
      <source>Another medicine</source>
      <translation>Otra medicina</translation>
    </message>
    <message>
      <source>Ask which coil your clinic has. Tell staff about past seizures, poor sleep, alcohol and medicines.</source>
      <translation>Pregunte qué bobina tiene su clínica. Cuente al personal de convulsiones pasadas, mal sueño, alcohol y medicinas.</translation>
    </message>
    <message>
      <source>Both rates come from one survey. Only the coil differs.</source>
      <translation>Los dos números vienen de una misma encuesta. Solo cambia la bobina.</translation>
    </message>
    <message>
      <source>Chance picked who got real and who got pretend TMS.</source>
      <translation>El azar decidió quién recibió EMT real y quién simulada.</translation>
    </message>
    <message>
      <source>Doctors call this remission.</source>
      <translation>Los médicos llaman a esto remisión.</translation>
    </message>
    <message>
      <source>Doctors call this response.</source>
      <translation>Los médicos llaman a esto respuesta.</translation>
    </message>
    <message>
      <source>Everyone knew what they got, and hope can change how people feel. All had talking therapy too.</source>
      <translation>Todos sabían lo que recibían, y la esperanza puede cambiar cómo se siente la gente. Todos tuvieron también terapia hablada.</translation>
    </message>
    <message>
      <source>Experts disagree on the total after four steps: between about {low} and {high} of 100.</source>
      <translation>Los expertos no están de acuerdo en el total tras cuatro pasos: entre {low} y {high} de 100, más o menos.</translation>
    </message>
    <message>
      <source>Face or tooth pain</source>
      <translation>Dolor de cara o dientes</translation>
    </message>
    <message>
      <source>Few or no symptoms left: {real} of 100 with TMS, {other} of 100 with another medicine.</source>
      <translation>Pocos o ningún síntoma: {real} de 100 con EMT, {other} de 100 con otra medicina.</translation>
    </message>
    <message>
      <source>Few symptoms</source>
      <translation>Pocos síntomas</translation>
    </message>
    <message>
      <source>Figure-8 coil</source>
      <translation>Bobina en forma de ocho</translation>
    </message>
    <message>
      <source>First medicine</source>
      <translation>Primera medicina</translation>
    </message>
    <message>
      <source>For each of them: {low} to {high} of 100 with real TMS, {sham} to {sham_high} with pretend TMS.</source>
      <translation>Para cada uno: de {low} a {high} de 100 con EMT real, de {sham} a {sham_high} con EMT simulada.</translation>
    </message>
    <message>
      <source>Fourth step</source>
      <translation>Cuarto paso</translation>
    </message>
    <message>
      <source>H-coil (helmet)</source>
      <translation>Bobina H (casco)</translation>
    </message>
    <message>
      <source>Half better</source>
      <translation>Mejoró en la mitad</translation>
    </message>
    <message>
      <source>Headache</source>
      <translation>Dolor de cabeza</translation>
    </message>
    <message>
      <source>How: {words}.</source>
      <translation>Cómo: {words}.</translation>
    </message>
    <message>
      <source>It is rare, and it depends on the coil. It stops by itself. Staff are there and know what to do.</source>
      <translation>Es poco común, y depende de la bobina. Se detiene por sí sola. El personal está ahí y sabe qué hacer.</translation>
    </message>
    <message>
      <source>It usually eases after week 1. Staff can move the coil or lower the strength.</source>
      <translation>Suele aliviarse después de la primera semana. El personal puede mover la bobina o bajar la fuerza.</translation>
    </message>
    <message>
      <source>Lasting</source>
      <translation>Cuánto dura</translation>
    </message>
    <message>
      <source>Medicine steps</source>
      <translation>Varias medicinas</translation>
    </message>
    <message>
      <source>More visits later can be part of it. Plan with your team how to spot a slip early.</source>
      <translation>Más visitas después pueden ser parte. Planee con su equipo cómo notar pronto un retroceso.</translation>
    </message>
    <message>
      <source>Nearly as many had one with pretend TMS, so much of it is not from the pulses.</source>
      <translation>Casi tantas personas lo tuvieron con EMT simulada. Así que gran parte no viene de los pulsos.</translation>
    </message>
    <message>
      <source>New medicine</source>
      <translation>Otra medicina</translation>
    </message>
    <message>
      <source>Of 100 people who had got better. People who had not are not counted here.</source>
      <translation>De cada 100 personas que habían mejorado. Las que no mejoraron no se cuentan aquí.</translation>
    </message>
    <message>
      <source>Other people, another scale and other rules than in tests of TMS. So these do not stand beside TMS rates.</source>
      <translation>Otras personas, otra escala y otras reglas que en los estudios de EMT. Por eso no van al lado de los números de la EMT.</translation>
    </message>
    <message>
      <source>Pretend TMS</source>
      <translation>EMT simulada</translation>
    </message>
    <message>
      <source>Real TMS</source>
      <translation>EMT real</translation>
    </message>
    <message>
      <source>Second step</source>
      <translation>Segundo paso</translation>
    </message>
    <message>
      <source>Seizure</source>
      <translation>Convulsión</translation>
    </message>
    <message>
      <source>Some people in the pretend group got better too. Time and daily care may be part of that.</source>
      <translation>Algunas personas con EMT simulada también mejoraron. El tiempo y el cuidado diario pueden ser parte de eso.</translation>
    </message>
    <message>
      <source>Sore scalp</source>
      <translation>Cuero cabelludo adolorido</translation>
    </message>
    <message>
      <source>Staff and your doctor can say what may help.</source>
      <translation>El personal y su médico pueden decirle qué puede ayudar.</translation>
    </message>
    <message>
      <source>TMS</source>
      <translation>EMT</translation>
    </message>
    <message>
      <source>Tell staff if it hurts. You can stop at any time.</source>
      <translation>Avise al personal si duele. Puede parar en cualquier momento.</translation>
    </message>
    <message>
      <source>The coil can make small muscles jump. Staff can turn it a little.</source>
      <translation>La bobina puede hacer saltar músculos pequeños. El personal puede girarla un poco.</translation>
    </message>
    <message>
      <source>The lower end for each of the four. The source sheet gives the whole range.</source>
      <translation>El extremo más bajo de cada uno de los cuatro. La hoja de la fuente da el rango completo.</translation>
    </message>
    <message>
      <source>These pictures differ in their time point: the end of each step. Fewer people took each next step.</source>
      <translation>Estas imágenes difieren en el momento: el final de cada paso. Menos personas tomaron cada paso siguiente.</translation>
    </message>
    <message>
      <source>These three pictures differ in their time point: the same review at 3, 6 and 12 months.</source>
      <translation>Estas tres imágenes difieren en el momento: la misma revisión a los 3, 6 y 12 meses.</translation>
    </message>
    <message>
      <source>Third step</source>
      <translation>Tercer paso</translation>
    </message>
    <message>
      <source>Twitch</source>
      <translation>Saltitos</translation>
    </message>
    <message>
      <source>What did one medicine after another do?</source>
      <translation>¿Qué lograron las medicinas, una tras otra?</translation>
    </message>
    <message>
      <source>When: {words}.</source>
      <translation>Cuándo: {words}.</translation>
    </message>
    <message>
      <source>Who felt at least half better?</source>
      <translation>¿Quién mejoró en la mitad o más?</translation>
    </message>
    <message>
      <source>Who had a headache?</source>
      <translation>¿Quién tuvo dolor de cabeza?</translation>
    </message>
    <message>
      <source>Who had a seizure?</source>
      <translation>¿Quién tuvo una convulsión?</translation>
    </message>
    <message>
      <source>Who had a twitch of the face or scalp?</source>
      <translation>¿Quién tuvo saltitos de la cara o el cuero cabelludo?</translation>
    </message>
    <message>
      <source>Who had few or no symptoms left?</source>
      <translation>¿A quién le quedaron pocos o ningún síntoma?</translation>
    </message>
    <message>
      <source>Who had pain where the coil sits?</source>
      <translation>¿Quién tuvo dolor donde se apoya la bobina?</translation>
    </message>
    <message>
      <source>Who had tooth, eye, jaw or face pain?</source>
      <translation>¿Quién tuvo dolor de dientes, ojos, mandíbula o cara?</translation>
    </message>
    <message>
      <source>Who stayed well afterward?</source>
      <translation>¿Quién siguió bien después?</translation>
    </message>
    <message>
      <source>of 100 did not</source>
      <translation>de 100, no</translation>
    </message>
    <message>
      <source>of 100 {words}</source>
      <translation>de 100 {words}</translation>
    </message>
    <message>
      <source>people did not</source>
      <translation>personas no la tuvieron</translation>
    </message>
    <message>
      <source>people had a seizure: {number} of 10,000</source>
      <translation>personas tuvieron una convulsión: {number} de 10,000</translation>
    </message>
    <message>
      <source>who had got better stayed well</source>
      <translation>que habían mejorado siguieron bien</translation>
    </message>
    <message>
      <source>who took this step had few or no symptoms left</source>
      <translation>que tomaron este paso quedaron con pocos o ningún síntoma</translation>
    </message>
    <message>
      <source>{name}: {value} of 100. It may be as low as {low} or as high as {high}.</source>
      <translation>{name}: {value} de 100. Puede ser tan bajo como {low} o tan alto como {high}.</translation>
    </message>
    <message>
      <source>{name}: {value} {unit}. It may be as low as {low} or as high as {high}.</source>
      <translation>{name}: {value} {unit}. Puede ser tan bajo como {low} o tan alto como {high}.</translation>
    </message>
    <message>
      <source>{number} in {total}</source>
      <translation>{number} de cada {total}</translation>
    </message>
  </context>
  <context>
    <name>MenuSheet</name>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
  </context>
  <context>
    <name>MenuView</name>
    <message numerus="yes">
      <source>About %Ln minutes</source>
      <translation>
        <numerusform>Cerca de %Ln minuto</numerusform>
        <numerusform>Unos %Ln minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Chequeo</translation>
    </message>
    <message>
      <source>Choose what fits today. You can skip any question, and stop at any time.</source>
      <translation>Elija lo que le sirva hoy. Puede saltar cualquier pregunta y parar en cualquier momento.</translation>
    </message>
    <message>
      <source>Nobody is alerted</source>
      <translation>No se avisa a nadie</translation>
    </message>
    <message>
      <source>Only you see it, and who you show it to.</source>
      <translation>Solo lo ve usted, y a quien usted se lo muestre.</translation>
    </message>
    <message>
      <source>This tablet can’t send alerts. Please tell a person how you are.</source>
      <translation>Esta tableta no puede enviar avisos. Por favor, diga a una persona cómo está.</translation>
    </message>
    <message>
      <source>You choose if it is kept. If so, anyone who uses this tablet can open it.</source>
      <translation>Usted elige si se guarda. Si se guarda, cualquiera que use esta tableta puede abrirlo.</translation>
    </message>
    <message>
      <source>Your care team can see it.</source>
      <translation>Su equipo de atención puede verlo.</translation>
    </message>
  </context>
  <context>
    <name>MissingGuide</name>
    <message>
      <source>See all guides</source>
      <translation>Ver todas las guías</translation>
    </message>
    <message>
      <source>The other guides are all here.</source>
      <translation>Las otras guías están todas aquí.</translation>
    </message>
    <message>
      <source>This guide isn’t here right now</source>
      <translation>Esta guía no está aquí ahora</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Month after</source>
      <translation>Mes siguiente</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>Mes anterior</translation>
    </message>
    <message>
      <source>The clinic is closed</source>
      <translation>La clínica está cerrada</translation>
    </message>
  </context>
  <context>
    <name>MoveSheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Move it here</source>
      <translation>Cambiarla a este día</translation>
    </message>
    <message>
      <source>Move {day} to</source>
      <translation>Cambiar {day} a</translation>
    </message>
  </context>
  <context>
    <name>NavButton</name>
    <message>
      <source>You are here</source>
      <translation>Usted está aquí</translation>
    </message>
  </context>
  <context>
    <name>NavigationBar</name>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
  </context>
  <context>
    <name>NerveCell</name>
    <message>
      <source>At rest</source>
      <translation>En reposo</translation>
    </message>
    <message>
      <source>Charged particles</source>
      <translation>Partículas con carga</translation>
    </message>
    <message>
      <source>Chemical</source>
      <translation>Química</translation>
    </message>
    <message>
      <source>Electrical</source>
      <translation>Eléctrica</translation>
    </message>
    <message>
      <source>Messengers</source>
      <translation>Mensajeros</translation>
    </message>
    <message>
      <source>Nerve cell</source>
      <translation>Célula nerviosa</translation>
    </message>
    <message>
      <source>Quiet again</source>
      <translation>Tranquila otra vez</translation>
    </message>
    <message>
      <source>Runs along the cell</source>
      <translation>Corre por la célula</translation>
    </message>
    <message>
      <source>Signal</source>
      <translation>Señal</translation>
    </message>
    <message>
      <source>They cross the gap</source>
      <translation>Cruzan el espacio</translation>
    </message>
    <message>
      <source>They move into the cell</source>
      <translation>Entran en la célula</translation>
    </message>
    <message>
      <source>Until the next pulse</source>
      <translation>Hasta el próximo pulso</translation>
    </message>
  </context>
  <context>
    <name>NoPassphrase</name>
    <message>
      <source>Anyone with this tablet can open the answers.</source>
      <translation>Cualquiera que tenga esta tableta puede abrir las respuestas.</translation>
    </message>
    <message>
      <source>At least 10 characters. Then make a recovery sheet: if the passphrase is lost, it opens the answers.</source>
      <translation>Al menos 10 caracteres. Después haga una hoja de recuperación: si se pierde la contraseña, abre las respuestas.</translation>
    </message>
    <message>
      <source>No passphrase yet</source>
      <translation>Todavía no hay contraseña</translation>
    </message>
    <message>
      <source>Set a passphrase</source>
      <translation>Poner una contraseña</translation>
    </message>
    <message>
      <source>Set passphrase</source>
      <translation>Poner la contraseña</translation>
    </message>
  </context>
  <context>
    <name>NumberCards</name>
    <message>
      <source>The average of a group, not your odds</source>
      <translation>El promedio de un grupo, no su probabilidad</translation>
    </message>
  </context>
  <context>
    <name>NumbersPage</name>
    <message>
      <source>Out of 10,000 people</source>
      <translation>De cada 10,000 personas</translation>
    </message>
    <message>
      <source>Out of 100 people</source>
      <translation>De cada 100 personas</translation>
    </message>
    <message>
      <source>Side effects</source>
      <translation>Efectos secundarios</translation>
    </message>
    <message>
      <source>The numbers could not be opened. Ask your care team.</source>
      <translation>No se pudieron abrir los números. Pregunte a su equipo de atención.</translation>
    </message>
    <message>
      <source>What matters to me</source>
      <translation>Lo que me importa</translation>
    </message>
    <message>
      <source>Where this comes from</source>
      <translation>De dónde viene esto</translation>
    </message>
  </context>
  <context>
    <name>NumbersSlide</name>
    <message>
      <source>The average of a group, not your odds.</source>
      <translation>El promedio de un grupo, no su probabilidad.</translation>
    </message>
    <message>
      <source>Where this comes from</source>
      <translation>De dónde viene esto</translation>
    </message>
  </context>
  <context>
    <name>PackReportCard</name>
    <message>
      <source>And {count} more.</source>
      <translation>Y {count} más.</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Fingerprint: {marks}</source>
      <translation>Huella: {marks}</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo</translation>
    </message>
    <message>
      <source>Looking at file {done} of {total}…</source>
      <translation>Revisando el archivo {done} de {total}…</translation>
    </message>
    <message>
      <source>Looking at the pack…</source>
      <translation>Revisando el paquete…</translation>
    </message>
    <message>
      <source>Nothing changes before you press Apply.</source>
      <translation>Nada cambia hasta que pulse Aplicar.</translation>
    </message>
    <message>
      <source>The tablet would not keep the pack. The one before stays in use.</source>
      <translation>La tableta no pudo guardar el paquete. El anterior sigue en uso.</translation>
    </message>
    <message>
      <source>The tablet would not keep this. Nothing has changed.</source>
      <translation>La tableta no pudo guardarlo. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>This pack</source>
      <translation>Este paquete</translation>
    </message>
    <message>
      <source>This pack can’t be applied. Problems: {count}. The pack in use stays as it is.</source>
      <translation>Este paquete no se puede aplicar. Problemas: {count}. El paquete en uso sigue igual.</translation>
    </message>
    <message>
      <source>Trust this signer</source>
      <translation>Confiar en quien lo firma</translation>
    </message>
    <message>
      <source>Trusted. Newer packs of this signer may apply themselves.</source>
      <translation>De confianza. Los paquetes más nuevos de este firmante se aplican solos.</translation>
    </message>
    <message>
      <source>{name}, version {version}</source>
      <translation>{name}, versión {version}</translation>
    </message>
  </context>
  <context>
    <name>PackView</name>
    <message>
      <source>A change is waiting. It comes into use after Finish and clear.</source>
      <translation>Hay un cambio en espera. Se usará después de Terminar y borrar.</translation>
    </message>
    <message>
      <source>A newer pack of a trusted signer applies itself when it lies in this folder:</source>
      <translation>Un paquete más nuevo de un firmante de confianza se aplica solo si está en esta carpeta:</translation>
    </message>
    <message>
      <source>Choose a pack file</source>
      <translation>Elegir un archivo de paquete</translation>
    </message>
    <message>
      <source>Clinic pack</source>
      <translation>Paquete de la clínica</translation>
    </message>
    <message>
      <source>Clinic packs (*.tmspack)</source>
      <translation>Paquetes de la clínica (*.tmspack)</translation>
    </message>
    <message>
      <source>Go back to the one before</source>
      <translation>Volver al anterior</translation>
    </message>
    <message>
      <source>In use: {pack}</source>
      <translation>En uso: {pack}</translation>
    </message>
    <message>
      <source>No pack in this folder is waiting for you.</source>
      <translation>Ningún paquete de esta carpeta espera su atención.</translation>
    </message>
    <message>
      <source>Nobody yet.</source>
      <translation>Nadie todavía.</translation>
    </message>
    <message>
      <source>Packs they sign may apply themselves on this tablet.</source>
      <translation>Los paquetes que firman se aplican solos en esta tableta.</translation>
    </message>
    <message>
      <source>The one before comes into use after Finish and clear.</source>
      <translation>El anterior se usará después de Terminar y borrar.</translation>
    </message>
    <message>
      <source>The one before is in use now.</source>
      <translation>El anterior ya está en uso.</translation>
    </message>
    <message>
      <source>The one before: {pack}</source>
      <translation>El anterior: {pack}</translation>
    </message>
    <message>
      <source>The pack is in use now.</source>
      <translation>El paquete ya está en uso.</translation>
    </message>
    <message>
      <source>The pack is kept. It comes into use after Finish and clear.</source>
      <translation>El paquete está guardado. Se usará después de Terminar y borrar.</translation>
    </message>
    <message>
      <source>The tablet would not go back. Nothing has changed.</source>
      <translation>La tableta no pudo volver atrás. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>The tablet would not keep this. Nothing has changed.</source>
      <translation>La tableta no pudo guardarlo. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>Trust {name} no longer</source>
      <translation>Dejar de confiar en {name}</translation>
    </message>
    <message>
      <source>Trusted signers</source>
      <translation>Firmantes de confianza</translation>
    </message>
    <message>
      <source>Watched folder</source>
      <translation>Carpeta vigilada</translation>
    </message>
    <message>
      <source>{file}: {why}</source>
      <translation>{file}: {why}</translation>
    </message>
  </context>
  <context>
    <name>PackWords</name>
    <message>
      <source>A version as new as this one ran here already.</source>
      <translation>Aquí ya se usó una versión igual o más nueva.</translation>
    </message>
    <message>
      <source>Clinic: {name}, {country}</source>
      <translation>Clínica: {name}, {country}</translation>
    </message>
    <message>
      <source>Guides that take the place of others: {names}</source>
      <translation>Guías que sustituyen a otras: {names}</translation>
    </message>
    <message>
      <source>It applies itself soon.</source>
      <translation>Se aplicará solo pronto.</translation>
    </message>
    <message>
      <source>It is not sound, and can’t be applied.</source>
      <translation>Tiene problemas y no se puede aplicar.</translation>
    </message>
    <message>
      <source>It is the pack of another clinic. Only staff can apply it.</source>
      <translation>Es el paquete de otra clínica. Solo el personal puede aplicarlo.</translation>
    </message>
    <message>
      <source>Kinds of TMS: {names}</source>
      <translation>Tipos de EMT: {names}</translation>
    </message>
    <message>
      <source>New guides: {names}</source>
      <translation>Guías nuevas: {names}</translation>
    </message>
    <message>
      <source>Nobody signed it.</source>
      <translation>Nadie lo firmó.</translation>
    </message>
    <message>
      <source>Nobody signed it. Only staff can apply it.</source>
      <translation>Nadie lo firmó. Solo el personal puede aplicarlo.</translation>
    </message>
    <message>
      <source>Nobody signed this pack. Apply it only if you know where it comes from.</source>
      <translation>Nadie firmó este paquete. Aplíquelo solo si sabe de dónde viene.</translation>
    </message>
    <message>
      <source>Pictures: {names}</source>
      <translation>Imágenes: {names}</translation>
    </message>
    <message>
      <source>Questionnaires: {names}</source>
      <translation>Cuestionarios: {names}</translation>
    </message>
    <message>
      <source>Signed by someone who goes by “{name}”. This tablet does not know the signer yet. Compare the fingerprint with the one you were given.</source>
      <translation>Lo firma alguien que se presenta como “{name}”. Esta tableta aún no conoce al firmante. Compare la huella con la que le dieron.</translation>
    </message>
    <message>
      <source>Signed by {name}, whom this tablet trusts.</source>
      <translation>Lo firma {name}, de confianza en esta tableta.</translation>
    </message>
    <message>
      <source>Signed by {name}.</source>
      <translation>Lo firma {name}.</translation>
    </message>
    <message>
      <source>The one that ships with the program</source>
      <translation>El que viene con el programa</translation>
    </message>
    <message>
      <source>This tablet does not trust its signer. Only staff can apply it.</source>
      <translation>Esta tableta no confía en su firmante. Solo el personal puede aplicarlo.</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <source>{name}, version {version}</source>
      <translation>{name}, versión {version}</translation>
    </message>
  </context>
  <context>
    <name>PaperCard</name>
    <message>
      <source>A copy of the take-home page</source>
      <translation>Una copia de la hoja para llevar</translation>
    </message>
    <message>
      <source>Keep none</source>
      <translation>No guardar ninguna</translation>
    </message>
    <message>
      <source>Keep one, sealed, in the record</source>
      <translation>Guardar una, sellada, en el registro</translation>
    </message>
    <message>
      <source>Languages and papers</source>
      <translation>Idiomas y hojas</translation>
    </message>
    <message>
      <source>Languages you offer</source>
      <translation>Idiomas que ofrece</translation>
    </message>
    <message>
      <source>What people can choose, and what is kept.</source>
      <translation>Qué pueden elegir las personas y qué se guarda.</translation>
    </message>
  </context>
  <context>
    <name>PaperSheet</name>
    <message>
      <source>Getting the pages ready…</source>
      <translation>Preparando las páginas…</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Print or save this guide</source>
      <translation>Imprimir o guardar esta guía</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Saved as {place}</source>
      <translation>Guardado como {place}</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>Enviado a {printer}.</translation>
    </message>
    <message>
      <source>The device would not keep the file. Please ask staff.</source>
      <translation>El aparato no pudo guardar el archivo. Por favor, pregunte al personal.</translation>
    </message>
    <message>
      <source>This device has no printer. You can save the guide as a PDF.</source>
      <translation>Este aparato no tiene impresora. Puede guardar la guía como PDF.</translation>
    </message>
    <message>
      <source>With its pictures and its sources.</source>
      <translation>Con sus imágenes y sus fuentes.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseForm</name>
    <message>
      <source>New passphrase</source>
      <translation>Contraseña nueva</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Abriendo…</translation>
    </message>
    <message>
      <source>Please use at least {count} characters.</source>
      <translation>Por favor, use al menos {count} caracteres.</translation>
    </message>
    <message>
      <source>Sealing…</source>
      <translation>Sellando…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Staff passphrase</source>
      <translation>Contraseña del personal</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <source>The two are not the same. Please type them again.</source>
      <translation>Las dos no son iguales. Por favor, escríbalas otra vez.</translation>
    </message>
  </context>
  <context>
    <name>PatientScreen</name>
    <message>
      <source>What the patient sees</source>
      <translation>Lo que ve el paciente</translation>
    </message>
  </context>
  <context>
    <name>PersonView</name>
    <message>
      <source>Filled: at least {points} points from the first, more than day-to-day wobble. {source}</source>
      <translation>Relleno: al menos {points} puntos desde el primero, más que la variación de un día a otro. {source}</translation>
    </message>
    <message>
      <source>Flag: item 9 above zero.</source>
      <translation>Bandera: pregunta 9 mayor que cero.</translation>
    </message>
    <message>
      <source>No response so far</source>
      <translation>Sin respuesta al tratamiento hasta ahora</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Sin abrir</translation>
    </message>
    <message>
      <source>Remission</source>
      <translation>Remisión</translation>
    </message>
    <message>
      <source>Remission: under {points}. {source}</source>
      <translation>Remisión: menos de {points}. {source}</translation>
    </message>
    <message>
      <source>Response, not remission</source>
      <translation>Respuesta, sin remisión</translation>
    </message>
    <message>
      <source>Response: half of the first total or less. {source}</source>
      <translation>Respuesta: la mitad del primer total o menos. {source}</translation>
    </message>
    <message>
      <source>Session {number} · {record}</source>
      <translation>Sesión {number} · {record}</translation>
    </message>
    <message>
      <source>This record can’t be opened. It is kept as it is.</source>
      <translation>No se puede abrir este registro. Se conserva como está.</translation>
    </message>
    <message>
      <source>Totals are screening scores, not a diagnosis.</source>
      <translation>Los totales son puntajes de tamizaje, no un diagnóstico.</translation>
    </message>
    <message>
      <source>the change is bigger than day-to-day wobble</source>
      <translation>el cambio es mayor que la variación de un día a otro</translation>
    </message>
    <message>
      <source>the change is within day-to-day wobble</source>
      <translation>el cambio está dentro de la variación de un día a otro</translation>
    </message>
    <message>
      <source>{form}, first total {total}</source>
      <translation>{form}, primer total {total}</translation>
    </message>
    <message>
      <source>{record} · item 9 above zero</source>
      <translation>{record} · pregunta 9 mayor que cero</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>Check-in</source>
      <translation>Chequeo</translation>
    </message>
    <message>
      <source>Explore</source>
      <translation>Explorar</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Learn</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>Personal</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Mi plan</translation>
    </message>
  </context>
  <context>
    <name>PlanPaper</name>
    <message>
      <source>Call the clinic the same day if</source>
      <translation>Llame a la clínica el mismo día si</translation>
    </message>
    <message>
      <source>For learning. What the clinic tells you counts. Nothing was sent anywhere.</source>
      <translation>Es para aprender. Vale lo que le diga la clínica. Nada se envió a ninguna parte.</translation>
    </message>
    <message>
      <source>In danger, or thoughts of ending your life? Call at once</source>
      <translation>¿Está en peligro, o piensa en quitarse la vida? Llame enseguida</translation>
    </message>
    <message>
      <source>My TMS plan</source>
      <translation>Mi plan de EMT</translation>
    </message>
    <message>
      <source>Week {number}</source>
      <translation>Semana {number}</translation>
    </message>
    <message>
      <source>What matters to me</source>
      <translation>Lo que me importa</translation>
    </message>
    <message>
      <source>What to bring</source>
      <translation>Qué traer</translation>
    </message>
    <message>
      <source>{count} sessions, {first} to {last}, {year}</source>
      <translation>{count} sesiones, del {first} al {last}, {year}</translation>
    </message>
  </context>
  <context>
    <name>PlanWords</name>
    <message>
      <source>My TMS plan: {name}</source>
      <translation>Mi plan de EMT: {name}</translation>
    </message>
    <message>
      <source>Now {count} sessions in all, not {before}.</source>
      <translation>Ahora son {count} sesiones en total, no {before}.</translation>
    </message>
    <message>
      <source>Still {count} sessions in all.</source>
      <translation>Siguen siendo {count} sesiones en total.</translation>
    </message>
    <message>
      <source>That day is too far away. Please pick another one.</source>
      <translation>Ese día está demasiado lejos. Por favor, elija otro.</translation>
    </message>
    <message>
      <source>The clinic is closed on that day. Please pick another one.</source>
      <translation>La clínica está cerrada ese día. Por favor, elija otro.</translation>
    </message>
    <message>
      <source>The last day is now {day}.</source>
      <translation>El último día ahora es el {day}.</translation>
    </message>
    <message>
      <source>The last day stays {day}.</source>
      <translation>El último día sigue siendo el {day}.</translation>
    </message>
    <message>
      <source>There is a visit on that day already. Please pick another one.</source>
      <translation>Ya hay una visita ese día. Por favor, elija otro.</translation>
    </message>
    <message>
      <source>There is no visit on that day.</source>
      <translation>No hay visita ese día.</translation>
    </message>
    <message>
      <source>This is the only day left in the plan, so it stays.</source>
      <translation>Este es el único día que queda en el plan, así que se conserva.</translation>
    </message>
    <message>
      <source>What the clinic tells you counts.</source>
      <translation>Vale lo que le diga la clínica.</translation>
    </message>
    <message>
      <source>You had that visit. Mark it as not done first.</source>
      <translation>Usted tuvo esa visita. Primero márquela como no hecha.</translation>
    </message>
    <message>
      <source>{count} sessions, {first} to {last} {year}</source>
      <translation>{count} sesiones, del {first} al {last} de {year}</translation>
    </message>
    <message>
      <source>{day} is left out and not made up.</source>
      <translation>La visita del {day} se quita y no se repone.</translation>
    </message>
    <message>
      <source>{day} is marked as done.</source>
      <translation>La visita del {day} está marcada como hecha.</translation>
    </message>
    <message>
      <source>{day} is moved to {to}.</source>
      <translation>La visita del {day} se cambió al {to}.</translation>
    </message>
    <message>
      <source>{day} is no longer marked as done.</source>
      <translation>La visita del {day} ya no está marcada como hecha.</translation>
    </message>
    <message>
      <source>{day} was missed, so its visit comes later.</source>
      <translation>Faltó a la visita del {day}, así que será más tarde.</translation>
    </message>
  </context>
  <context>
    <name>PlayButton</name>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Reproducir</translation>
    </message>
  </context>
  <context>
    <name>ProtocolTable</name>
    <message>
      <source>Pulses each time</source>
      <translation>Pulsos cada vez</translation>
    </message>
    <message>
      <source>Side</source>
      <translation>Lado</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Fuerza</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Visitas</translation>
    </message>
    <message>
      <source>Weeks</source>
      <translation>Semanas</translation>
    </message>
    <message>
      <source>Your clinic’s own plan</source>
      <translation>El plan propio de su clínica</translation>
    </message>
    <message>
      <source>{days} days, {sessions} sessions</source>
      <translation>{days} días, {sessions} sesiones</translation>
    </message>
  </context>
  <context>
    <name>QuestionNote</name>
    <message>
      <source>Ask my care team</source>
      <translation>Preguntar a mi equipo de atención</translation>
    </message>
    <message>
      <source>Keep this question</source>
      <translation>Guardar esta pregunta</translation>
    </message>
    <message>
      <source>My question</source>
      <translation>Mi pregunta</translation>
    </message>
    <message>
      <source>My questions ({count})</source>
      <translation>Mis preguntas ({count})</translation>
    </message>
    <message>
      <source>Write it now, so you don’t have to hold it in your head. It is wiped when you finish.</source>
      <translation>Escriba su pregunta ahora, y no tendrá que recordarla. Se borra cuando usted termina.</translation>
    </message>
  </context>
  <context>
    <name>QuestionView</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Choose an answer first, or “{skip}”.</source>
      <translation>Primero elija una respuesta, o “{skip}”.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>One more question, about daily life</source>
      <translation>Una pregunta más, sobre la vida diaria</translation>
    </message>
    <message>
      <source>Question {now} of {count}</source>
      <translation>Pregunta {now} de {count}</translation>
    </message>
    <message>
      <source>Why we ask</source>
      <translation>Por qué preguntamos</translation>
    </message>
  </context>
  <context>
    <name>QuestionsSheet</name>
    <message>
      <source>My questions</source>
      <translation>Mis preguntas</translation>
    </message>
    <message>
      <source>Print my questions</source>
      <translation>Imprimir mis preguntas</translation>
    </message>
    <message>
      <source>Show this page to your team, or read it out. It is wiped when you finish.</source>
      <translation>Muestre esta página a su equipo, o léala en voz alta. Se borra cuando usted termina.</translation>
    </message>
    <message>
      <source>Take back: {words}</source>
      <translation>Quitar: {words}</translation>
    </message>
  </context>
  <context>
    <name>QuestionsSlide</name>
    <message>
      <source>My own questions</source>
      <translation>Mis propias preguntas</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Take back: {words}</source>
      <translation>Quitar: {words}</translation>
    </message>
  </context>
  <context>
    <name>ReadAloud</name>
    <message>
      <source>Faster</source>
      <translation>Más rápido</translation>
    </message>
    <message>
      <source>Getting the voice ready…</source>
      <translation>Preparando la voz…</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Slower</source>
      <translation>Más despacio</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>The voice is not working. You can keep reading.</source>
      <translation>La voz no funciona. Puede seguir leyendo.</translation>
    </message>
    <message>
      <source>This device has no voice for this language.</source>
      <translation>Este equipo no tiene voz para este idioma.</translation>
    </message>
    <message>
      <source>This device has no voice, so it can’t read aloud.</source>
      <translation>Este equipo no tiene voz, así que no puede leer en voz alta.</translation>
    </message>
    <message>
      <source>Usual speed</source>
      <translation>Velocidad normal</translation>
    </message>
  </context>
  <context>
    <name>ReaderPage</name>
    <message>
      <source>My questions</source>
      <translation>Mis preguntas</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>Enviado a {printer}.</translation>
    </message>
    <message>
      <source>This device has no printer. Show this page to your team.</source>
      <translation>Este aparato no tiene impresora. Muestre esta página a su equipo.</translation>
    </message>
    <message>
      <source>What I want to ask</source>
      <translation>Lo que quiero preguntar</translation>
    </message>
  </context>
  <context>
    <name>ReaderTop</name>
    <message>
      <source>All guides</source>
      <translation>Todas las guías</translation>
    </message>
    <message>
      <source>One bit at a time</source>
      <translation>Poco a poco</translation>
    </message>
    <message>
      <source>Part {place} of {count}</source>
      <translation>Parte {place} de {count}</translation>
    </message>
    <message>
      <source>Print or save this guide</source>
      <translation>Imprimir o guardar esta guía</translation>
    </message>
    <message>
      <source>Read this guide aloud</source>
      <translation>Leer esta guía en voz alta</translation>
    </message>
    <message>
      <source>Shows one paragraph at a time, larger, with its picture.</source>
      <translation>Muestra un párrafo a la vez, más grande, con su imagen.</translation>
    </message>
  </context>
  <context>
    <name>RecordList</name>
    <message>
      <source>People, newest answer first</source>
      <translation>Personas, la respuesta más nueva primero</translation>
    </message>
  </context>
  <context>
    <name>RecordModel</name>
    <message>
      <source>Item 9 above zero</source>
      <translation>Pregunta 9 mayor que cero</translation>
    </message>
    <message>
      <source>Session {number}</source>
      <translation>Sesión {number}</translation>
    </message>
    <message>
      <source>{count} of {all}</source>
      <translation>{count} de {all}</translation>
    </message>
    <message>
      <source>{record}, unfinished</source>
      <translation>{record}, sin terminar</translation>
    </message>
  </context>
  <context>
    <name>RecordView</name>
    <message>
      <source>A screening score, not a diagnosis. It does not rank risk.</source>
      <translation>Un puntaje de tamizaje, no un diagnóstico. No mide el riesgo.</translation>
    </message>
    <message>
      <source>Item 9 is above zero. Please talk with this person. The support page was shown.</source>
      <translation>La pregunta 9 es mayor que cero. Por favor, hable con esta persona. Se le mostró la página de ayuda.</translation>
    </message>
    <message>
      <source>No answer</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <source>Prefer not to say</source>
      <translation>Prefiero no decirlo</translation>
    </message>
    <message>
      <source>Record {tag}</source>
      <translation>Registro {tag}</translation>
    </message>
    <message>
      <source>Their note</source>
      <translation>Su nota</translation>
    </message>
    <message>
      <source>{count} of {all} answered. No total.</source>
      <translation>{count} de {all} con respuesta. Sin total.</translation>
    </message>
    <message>
      <source>{record} · tag {tag}</source>
      <translation>{record} · código {tag}</translation>
    </message>
    <message>
      <source>{record} · unfinished</source>
      <translation>{record} · sin terminar</translation>
    </message>
    <message>
      <source>{score}, {band} range</source>
      <translation>{score}, rango: {band}</translation>
    </message>
    <message>
      <source>{total} out of {highest}</source>
      <translation>{total} de {highest}</translation>
    </message>
  </context>
  <context>
    <name>RecoverForm</name>
    <message>
      <source>Back to the passphrase</source>
      <translation>Volver a la contraseña</translation>
    </message>
    <message>
      <source>Code of the recovery sheet</source>
      <translation>Código de la hoja de recuperación</translation>
    </message>
    <message>
      <source>It takes the place of the lost one.</source>
      <translation>Reemplaza a la que se perdió.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Contraseña nueva</translation>
    </message>
    <message>
      <source>Open and set</source>
      <translation>Abrir y poner la contraseña</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>Hoja de recuperación</translation>
    </message>
    <message>
      <source>That is not the code of this tablet, or a letter is mistyped.</source>
      <translation>Ese no es el código de esta tableta, o hay una letra mal escrita.</translation>
    </message>
    <message>
      <source>Type the code as it is printed.</source>
      <translation>Escriba el código como está impreso.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryCard</name>
    <message>
      <source>A code on paper that opens the answers when the passphrase is lost. Lock it away.</source>
      <translation>Un código en papel que abre las respuestas si se pierde la contraseña. Guárdelo bajo llave.</translation>
    </message>
    <message>
      <source>Make a recovery sheet</source>
      <translation>Hacer una hoja de recuperación</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Imprimir otra vez</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>Hoja de recuperación</translation>
    </message>
    <message>
      <source>Recovery sheet, Understanding TMS</source>
      <translation>Hoja de recuperación, Entender la EMT</translation>
    </message>
    <message>
      <source>Sent to the printer. The code is not shown again once you leave this page.</source>
      <translation>Enviado a la impresora. El código no se muestra otra vez cuando salga de esta página.</translation>
    </message>
    <message>
      <source>Staff area, “I lost the passphrase”: type the code and a new passphrase.</source>
      <translation>Zona del personal, “Perdí la contraseña”: escriba el código y una contraseña nueva.</translation>
    </message>
    <message>
      <source>The code could not be kept. Nothing has changed.</source>
      <translation>No se pudo guardar el código. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>There is a sheet. With a new one, the old one stops working.</source>
      <translation>Ya hay una hoja. Si hace una nueva, la anterior deja de servir.</translation>
    </message>
    <message>
      <source>There is no other copy. Without passphrase and code, the answers stay closed for good.</source>
      <translation>No hay otra copia. Sin la contraseña y sin el código, las respuestas quedan cerradas para siempre.</translation>
    </message>
    <message>
      <source>There is no printer here. Please write the code down now: it is not shown again.</source>
      <translation>Aquí no hay impresora. Por favor, anote el código ahora: no se muestra otra vez.</translation>
    </message>
    <message>
      <source>Whoever has this code can open every answer on the tablet. Keep it locked away.</source>
      <translation>Quien tenga este código puede abrir todas las respuestas de la tableta. Guárdelo bajo llave.</translation>
    </message>
  </context>
  <context>
    <name>RestartSheet</name>
    <message>
      <source>Change, and start the questions again</source>
      <translation>Cambiar y empezar las preguntas de nuevo</translation>
    </message>
    <message>
      <source>Keep my answers</source>
      <translation>Conservar mis respuestas</translation>
    </message>
    <message>
      <source>Questions stay in one language. If you change it now, your answers so far are cleared.</source>
      <translation>Las preguntas siguen en un solo idioma. Si lo cambia ahora, se borran sus respuestas hasta aquí.</translation>
    </message>
    <message>
      <source>Start the questions again?</source>
      <translation>¿Empezar las preguntas de nuevo?</translation>
    </message>
  </context>
  <context>
    <name>ResultView</name>
    <message>
      <source>A score is one small clue. It can go up or down. You and your care team know more.</source>
      <translation>Un puntaje es una pista pequeña. Puede subir o bajar. Usted y su equipo de atención saben más.</translation>
    </message>
    <message>
      <source>A total needs all {all} answers, so there is none. That is okay.</source>
      <translation>Un total necesita las {all} respuestas, así que no hay ninguno. Está bien.</translation>
    </message>
    <message>
      <source>Answers are one small clue. They can change. You and your care team know more.</source>
      <translation>Las respuestas son una pista pequeña. Pueden cambiar. Usted y su equipo de atención saben más.</translation>
    </message>
    <message>
      <source>At the start {first}, today {now}</source>
      <translation>Al inicio {first}, hoy {now}</translation>
    </message>
    <message>
      <source>Next to earlier</source>
      <translation>Al lado de los anteriores</translation>
    </message>
    <message>
      <source>Nobody is alerted. Tell your care team you did this. Bring up anything that feels hard.</source>
      <translation>No se avisa a nadie. Cuente a su equipo de atención que hizo esto. Hable de lo que le resulte difícil.</translation>
    </message>
    <message>
      <source>Please show this page to your care team before you finish. Bring up anything that feels hard.</source>
      <translation>Por favor, muestre esta página a su equipo de atención antes de terminar. Hable de lo que le resulte difícil.</translation>
    </message>
    <message>
      <source>Ranges: {source}</source>
      <translation>Rangos: {source}</translation>
    </message>
    <message>
      <source>Saved on this tablet, sealed. Only your care team can open it. Tag: {tag}</source>
      <translation>Guardado en esta tableta, sellado. Solo su equipo de atención puede abrirlo. Código: {tag}</translation>
    </message>
    <message>
      <source>Saved on this tablet. No passphrase guards it yet. Tag: {tag}</source>
      <translation>Guardado en esta tableta. Todavía no lo protege ninguna contraseña. Código: {tag}</translation>
    </message>
    <message>
      <source>Thank you. That was all.</source>
      <translation>Gracias. Eso fue todo.</translation>
    </message>
    <message>
      <source>The number adds up how often you were bothered.</source>
      <translation>El número suma qué tan seguido tuvo molestias.</translation>
    </message>
    <message>
      <source>This is not a diagnosis</source>
      <translation>Esto no es un diagnóstico</translation>
    </message>
    <message>
      <source>We could not save this on the tablet. Nothing is kept after you finish.</source>
      <translation>No pudimos guardar esto en la tableta. No queda nada cuando usted termine.</translation>
    </message>
    <message>
      <source>What comes next</source>
      <translation>Qué sigue</translation>
    </message>
    <message>
      <source>What it means</source>
      <translation>Qué significa</translation>
    </message>
    <message>
      <source>You can show your care team the answers you gave.</source>
      <translation>Puede mostrar a su equipo de atención las respuestas que dio.</translation>
    </message>
    <message>
      <source>Your answers are not kept on this tablet. They are gone when you finish.</source>
      <translation>Sus respuestas no se guardan en esta tableta. Se borran cuando termine.</translation>
    </message>
    <message>
      <source>Your total is {total}. It can be from 0 to {highest}.</source>
      <translation>Su total es {total}. Puede ir de 0 a {highest}.</translation>
    </message>
    <message>
      <source>{band} range</source>
      <translation>Rango: {band}</translation>
    </message>
    <message>
      <source>{count} of {all} answered</source>
      <translation>{count} de {all} con respuesta</translation>
    </message>
    <message>
      <source>{total} falls in the {band} range.</source>
      <translation>{total} está en este rango: {band}.</translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message numerus="yes">
      <source>%Ln questions have no answer yet. You can answer them, or leave them.</source>
      <translation>
        <numerusform>%Ln pregunta no tiene respuesta todavía. Puede contestarla o dejarla.</numerusform>
        <numerusform>%Ln preguntas no tienen respuesta todavía. Puede contestarlas o dejarlas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln questions need an answer, or “{skip}”.</source>
      <translation>
        <numerusform>%Ln pregunta necesita una respuesta, o “{skip}”.</numerusform>
        <numerusform>%Ln preguntas necesitan una respuesta, o “{skip}”.</numerusform>
      </translation>
    </message>
    <message>
      <source>A note for my care team (optional)</source>
      <translation>Una nota para mi equipo de atención (si quiere)</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Nothing is answered yet. Answer a question first, or choose “{skip}” for it.</source>
      <translation>Nada está contestado todavía. Conteste primero una pregunta, o elija “{skip}” en ella.</translation>
    </message>
    <message>
      <source>Press a line to change an answer.</source>
      <translation>Toque una línea para cambiar una respuesta.</translation>
    </message>
    <message>
      <source>See my page</source>
      <translation>Ver mi página</translation>
    </message>
    <message>
      <source>See my result</source>
      <translation>Ver resultado</translation>
    </message>
    <message>
      <source>Up to {count} letters. Nobody is alerted by a note.</source>
      <translation>Hasta {count} letras. Una nota no avisa a nadie.</translation>
    </message>
    <message>
      <source>Your answers</source>
      <translation>Sus respuestas</translation>
    </message>
    <message>
      <source>“{question}” needs an answer, or “{skip}”.</source>
      <translation>“{question}” necesita una respuesta, o “{skip}”.</translation>
    </message>
  </context>
  <context>
    <name>RoomCard</name>
    <message>
      <source>A form left half done</source>
      <translation>Un cuestionario a medio hacer</translation>
    </message>
    <message>
      <source>A tablet that nobody touches clears itself after so many seconds.</source>
      <translation>Una tableta que nadie toca se borra sola después de estos segundos.</translation>
    </message>
    <message>
      <source>At a result ({least} to {most} seconds)</source>
      <translation>Ante un resultado (de {least} a {most} segundos)</translation>
    </message>
    <message>
      <source>In a form ({least} to {most} seconds)</source>
      <translation>En un formulario (de {least} a {most} segundos)</translation>
    </message>
    <message>
      <source>Keep it, sealed as unfinished</source>
      <translation>Guardarlo, sellado como incompleto</translation>
    </message>
    <message>
      <source>Please type {least} to {most}: the last {count} seconds are counted down for the visitor.</source>
      <translation>Escriba de {least} a {most}: los últimos {count} segundos se cuentan a la vista de la persona.</translation>
    </message>
    <message>
      <source>Throw it away</source>
      <translation>Desecharlo</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Sala de espera</translation>
    </message>
    <message>
      <source>While reading ({least} to {most} seconds)</source>
      <translation>Al leer (de {least} a {most} segundos)</translation>
    </message>
  </context>
  <context>
    <name>SaveBar</name>
    <message>
      <source>All is saved</source>
      <translation>Todo está guardado</translation>
    </message>
    <message>
      <source>Changed, not saved yet</source>
      <translation>Cambiado, aún sin guardar</translation>
    </message>
    <message>
      <source>Save all</source>
      <translation>Guardar todo</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Clear the search</source>
      <translation>Borrar la búsqueda</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message numerus="yes">
      <source>%Ln things found</source>
      <translation>
        <numerusform>Se encontró %Ln cosa</numerusform>
        <numerusform>Se encontraron %Ln cosas</numerusform>
      </translation>
    </message>
    <message>
      <source>Did you mean “{words}”?</source>
      <translation>¿Quiso decir “{words}”?</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Guía</translation>
    </message>
    <message>
      <source>Nothing found yet</source>
      <translation>No se encontró nada todavía</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Try one word, such as “cost” or “pain”. Or clear the search to see all guides.</source>
      <translation>Pruebe una palabra, como “costo” o “dolor”. O borre la búsqueda para ver todas las guías.</translation>
    </message>
    <message>
      <source>Word explained</source>
      <translation>Palabra explicada</translation>
    </message>
  </context>
  <context>
    <name>SessionSound</name>
    <message>
      <source>Hear the clicks, quietly</source>
      <translation>Oír los clics, a bajo volumen</translation>
    </message>
    <message>
      <source>This device has no loudspeaker, so the clicks can’t be heard.</source>
      <translation>Este equipo no tiene altavoz, así que no se pueden oír los clics.</translation>
    </message>
    <message>
      <source>Turn clicks off</source>
      <translation>Apagar los clics</translation>
    </message>
  </context>
  <context>
    <name>SetUpView</name>
    <message>
      <source>Nothing is saved yet. Please look at the lines in red.</source>
      <translation>Todavía no se guardó nada. Mire las líneas en rojo.</translation>
    </message>
    <message>
      <source>Passphrase and recovery sheet</source>
      <translation>Frase de acceso y hoja de recuperación</translation>
    </message>
    <message>
      <source>Please choose a country.</source>
      <translation>Elija un país.</translation>
    </message>
    <message>
      <source>Please choose another picture.</source>
      <translation>Elija otra imagen.</translation>
    </message>
    <message>
      <source>Please choose at least one day.</source>
      <translation>Elija al menos un día.</translation>
    </message>
    <message>
      <source>Please choose at least one language.</source>
      <translation>Elija al menos un idioma.</translation>
    </message>
    <message>
      <source>Please choose what becomes of a form left half done.</source>
      <translation>Elija qué pasa con un formulario a medio hacer.</translation>
    </message>
    <message>
      <source>Please type the clinic’s name, 80 letters at most.</source>
      <translation>Escriba el nombre de la clínica, 80 letras como máximo.</translation>
    </message>
    <message>
      <source>Please use 600 letters at most.</source>
      <translation>Use 600 letras como máximo.</translation>
    </message>
    <message>
      <source>Please use 80 letters at most for a name.</source>
      <translation>Use 80 letras como máximo para un nombre.</translation>
    </message>
    <message>
      <source>Please use 80 letters at most.</source>
      <translation>Use 80 letras como máximo.</translation>
    </message>
    <message>
      <source>Please write each line like 2026-12-24, or 2026-12-24 to 2027-01-01.</source>
      <translation>Escriba cada línea así: 2026-12-24, o 2026-12-24 to 2027-01-01.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Guardado.</translation>
    </message>
    <message>
      <source>Saved. It comes into use after Finish and clear.</source>
      <translation>Guardado. Se usará después de Terminar y borrar.</translation>
    </message>
    <message>
      <source>Saved. It is in use now.</source>
      <translation>Guardado. Ya está en uso.</translation>
    </message>
    <message>
      <source>The pack’s own values are in use now.</source>
      <translation>Los valores del paquete ya están en uso.</translation>
    </message>
    <message>
      <source>The pack’s own values come into use after Finish and clear.</source>
      <translation>Los valores del paquete se usarán después de Terminar y borrar.</translation>
    </message>
    <message>
      <source>The tablet would not do this. Nothing has changed.</source>
      <translation>La tableta no pudo hacerlo. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>The tablet would not keep this. Nothing has changed.</source>
      <translation>La tableta no pudo guardarlo. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>This can’t be used. Please look at it again.</source>
      <translation>Esto no se puede usar. Revíselo, por favor.</translation>
    </message>
    <message>
      <source>This tablet alone</source>
      <translation>Solo esta tableta</translation>
    </message>
    <message>
      <source>Use the pack’s own values again</source>
      <translation>Usar otra vez los valores del paquete</translation>
    </message>
    <message>
      <source>What you change here counts instead of the clinic’s pack, on this tablet only.</source>
      <translation>Lo que cambie aquí vale en lugar del paquete de la clínica, solo en esta tableta.</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>Sides</name>
    <message>
      <source>Both sides</source>
      <translation>Ambos lados</translation>
    </message>
    <message>
      <source>Left side</source>
      <translation>Lado izquierdo</translation>
    </message>
    <message>
      <source>Right side</source>
      <translation>Lado derecho</translation>
    </message>
  </context>
  <context>
    <name>SignOffCard</name>
    <message>
      <source>Add this sign-off, with today’s date</source>
      <translation>Añadir esta firma, con la fecha de hoy</translation>
    </message>
    <message>
      <source>All guides</source>
      <translation>Todas las guías</translation>
    </message>
    <message>
      <source>Guides this person read</source>
      <translation>Guías que leyó esta persona</translation>
    </message>
    <message>
      <source>It is shown on each guide. Sign only for what that person has read.</source>
      <translation>Aparece en cada guía. Firme solo por lo que esa persona ha leído.</translation>
    </message>
    <message>
      <source>Name and profession</source>
      <translation>Nombre y profesión</translation>
    </message>
    <message>
      <source>Nobody has signed yet.</source>
      <translation>Nadie ha firmado todavía.</translation>
    </message>
    <message>
      <source>Please pick the guides that were read, or “All guides”.</source>
      <translation>Elija las guías leídas, o «Todas las guías».</translation>
    </message>
    <message>
      <source>Please type who read the guides.</source>
      <translation>Escriba quién leyó las guías.</translation>
    </message>
    <message>
      <source>Who reviewed the guides</source>
      <translation>Quién revisó las guías</translation>
    </message>
    <message>
      <source>all guides</source>
      <translation>todas las guías</translation>
    </message>
    <message>
      <source>{name}, {date}: {guides}</source>
      <translation>{name}, {date}: {guides}</translation>
    </message>
  </context>
  <context>
    <name>SourceSheet</name>
    <message numerus="yes">
      <source> (%Ln people)</source>
      <translation>
        <numerusform> (%Ln persona)</numerusform>
        <numerusform> (%Ln personas)</numerusform>
      </translation>
    </message>
    <message>
      <source>Advice or rules from experts, not a test of its own.</source>
      <translation>Consejos o reglas de expertos, no una prueba propia.</translation>
    </message>
    <message>
      <source>An early clue from animals, scans or the lab.</source>
      <translation>Una pista temprana de animales, escáneres o el laboratorio.</translation>
    </message>
    <message>
      <source>How sure it makes us</source>
      <translation>Qué tan seguros nos deja</translation>
    </message>
    <message>
      <source>In whom</source>
      <translation>En quiénes</translation>
    </message>
    <message>
      <source>Middle: people were followed over time, without a fair test.</source>
      <translation>Intermedia: se siguió a personas con el tiempo, sin una comparación justa.</translation>
    </message>
    <message>
      <source>The strongest kind: a fair test, or many studies put together.</source>
      <translation>La más fuerte: un ensayo que compara de forma justa, o muchos estudios juntos.</translation>
    </message>
    <message>
      <source>What it can’t tell us</source>
      <translation>Lo que no puede decirnos</translation>
    </message>
    <message>
      <source>What it found</source>
      <translation>Lo que encontró</translation>
    </message>
    <message>
      <source>Where this comes from</source>
      <translation>De dónde viene esto</translation>
    </message>
  </context>
  <context>
    <name>StaffDoor</name>
    <message>
      <source>I lost the passphrase</source>
      <translation>Perdí la contraseña</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Staff only</source>
      <translation>Solo para el personal</translation>
    </message>
    <message>
      <source>That is not the passphrase. Please try again.</source>
      <translation>Esa no es la contraseña. Por favor, intente otra vez.</translation>
    </message>
    <message>
      <source>The answers can’t be opened right now. Nothing was deleted.</source>
      <translation>Ahora no se pueden abrir las respuestas. No se borró nada.</translation>
    </message>
    <message>
      <source>The answers of visitors are sealed. The passphrase opens them.</source>
      <translation>Las respuestas de los visitantes están selladas. La contraseña las abre.</translation>
    </message>
    <message>
      <source>The new passphrase is set. The recovery sheet stays good.</source>
      <translation>La nueva frase de acceso está puesta. La hoja de recuperación sigue sirviendo.</translation>
    </message>
    <message numerus="yes">
      <source>Too many wrong tries. Please wait %Ln minutes. The recovery sheet opens at once.</source>
      <translation>
        <numerusform>Demasiados intentos equivocados. Por favor, espere %Ln minuto. La hoja de recuperación abre enseguida.</numerusform>
        <numerusform>Demasiados intentos equivocados. Por favor, espere %Ln minutos. La hoja de recuperación abre enseguida.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StaffPage</name>
    <message>
      <source>Back to the walk-through</source>
      <translation>Volver al recorrido</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Copia de seguridad</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Cerrar con llave</translation>
    </message>
    <message>
      <source>Staff area</source>
      <translation>Zona del personal</translation>
    </message>
    <message>
      <source>Stars</source>
      <translation>Estrellas</translation>
    </message>
    <message>
      <source>Start a walk-through</source>
      <translation>Empezar un recorrido</translation>
    </message>
    <message>
      <source>The passphrase could not be kept. Nothing has changed.</source>
      <translation>No se pudo guardar la contraseña. Nada ha cambiado.</translation>
    </message>
    <message>
      <source>The passphrase is set. Now make the recovery sheet.</source>
      <translation>La contraseña está puesta. Ahora haga la hoja de recuperación.</translation>
    </message>
    <message>
      <source>The waiting room did not start</source>
      <translation>La sala de espera no empezó</translation>
    </message>
    <message>
      <source>This tablet</source>
      <translation>Esta tableta</translation>
    </message>
    <message>
      <source>Waiting room</source>
      <translation>Sala de espera</translation>
    </message>
  </context>
  <context>
    <name>StaffRoom</name>
    <message numerus="yes">
      <source>%Ln could not be opened. They are kept as they are.</source>
      <translation>
        <numerusform>No se pudo abrir %Ln. Se conserva como está.</numerusform>
        <numerusform>No se pudieron abrir %Ln. Se conservan como están.</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Códigos</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Finished check-ins appear here, newest first.</source>
      <translation>Los cuestionarios terminados aparecen aquí, los más nuevos primero.</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Diario</translation>
    </message>
    <message>
      <source>No answers yet</source>
      <translation>Todavía no hay respuestas</translation>
    </message>
    <message>
      <source>Not opened</source>
      <translation>Sin abrir</translation>
    </message>
    <message>
      <source>Opening {done} of {total}…</source>
      <translation>Abriendo {done} de {total}…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Some records stay shut</source>
      <translation>Algunos registros siguen cerrados</translation>
    </message>
    <message>
      <source>The answers can’t be opened right now. Nothing was deleted.</source>
      <translation>Ahora no se pueden abrir las respuestas. No se borró nada.</translation>
    </message>
  </context>
  <context>
    <name>StageBar</name>
    <message>
      <source>Moment of this step</source>
      <translation>Momento de este paso</translation>
    </message>
    <message>
      <source>Picture in words</source>
      <translation>La imagen en palabras</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Ver otra vez</translation>
    </message>
  </context>
  <context>
    <name>Stars</name>
    <message numerus="yes">
      <source>%Ln votes on this device, {average} of 5 on average. Votes hold no names.</source>
      <translation>
        <numerusform>%Ln voto en este aparato: {average} de 5.</numerusform>
        <numerusform>%Ln votos en este aparato, {average} de 5 en promedio. Los votos no llevan nombres.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody has rated this page on this device yet.</source>
      <translation>Nadie ha calificado esta página en este aparato todavía.</translation>
    </message>
    <message>
      <source>This rates the page, not the treatment.</source>
      <translation>Esto califica la página, no el tratamiento.</translation>
    </message>
    <message>
      <source>Was this page helpful?</source>
      <translation>¿Le sirvió esta página?</translation>
    </message>
    <message>
      <source>{number} of {most} stars</source>
      <translation>{number} de {most} estrellas</translation>
    </message>
    <message>
      <source>{number} of {most}. Thank you.</source>
      <translation>{number} de {most}. Gracias.</translation>
    </message>
  </context>
  <context>
    <name>StartView</name>
    <message numerus="yes">
      <source>%Ln questions</source>
      <translation>
        <numerusform>%Ln pregunta</numerusform>
        <numerusform>%Ln preguntas</numerusform>
      </translation>
    </message>
    <message>
      <source>A short check-in</source>
      <translation>Unas preguntas cortas</translation>
    </message>
    <message>
      <source>After you finish</source>
      <translation>Cuando termine</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Don’t keep my answers</source>
      <translation>No guardar mis respuestas</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>I have a code from the desk</source>
      <translation>Tengo un código de la recepción</translation>
    </message>
    <message>
      <source>If you keep your answers, anyone who uses this tablet can open them. It has no passphrase yet. They are not sent anywhere, and nobody is alerted.</source>
      <translation>Si guarda sus respuestas, cualquiera que use esta tableta puede abrirlas. La tableta no tiene contraseña todavía. Las respuestas no se envían a ninguna parte, y no se avisa a nadie.</translation>
    </message>
    <message>
      <source>If you leave halfway, your answers so far are sealed for them too.</source>
      <translation>Si se va a la mitad, lo que haya contestado también se sella para ellos.</translation>
    </message>
    <message>
      <source>It is one way to start a talk with your care team.</source>
      <translation>Es una manera de empezar a hablar con su equipo de atención.</translation>
    </message>
    <message>
      <source>Keep my answers on this tablet</source>
      <translation>Guardar mis respuestas en esta tableta</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>The clinic’s staff who know the passphrase. Answers are kept sealed on this tablet. They are not sent anywhere, and nobody is alerted.</source>
      <translation>El personal de la clínica que sabe la contraseña. Las respuestas quedan selladas en esta tableta. No se envían a ninguna parte, y no se avisa a nadie.</translation>
    </message>
    <message>
      <source>This is not a diagnosis</source>
      <translation>Esto no es un diagnóstico</translation>
    </message>
    <message>
      <source>This tablet can’t send alerts. Please tell a person.</source>
      <translation>Esta tableta no puede enviar avisos. Por favor, dígaselo a una persona.</translation>
    </message>
    <message>
      <source>Who sees your answers</source>
      <translation>Quién ve sus respuestas</translation>
    </message>
    <message>
      <source>You can choose “{skip}” for any question. You can stop at any time.</source>
      <translation>Puede elegir “{skip}” en cualquier pregunta. Puede parar en cualquier momento.</translation>
    </message>
    <message>
      <source>You, and the people you show the page at the end to. Nothing is kept on this tablet. Nothing is sent anywhere, and nobody is alerted.</source>
      <translation>Usted, y las personas a quienes muestre la página del final. Nada se guarda en esta tableta. Nada se envía a ninguna parte, y no se avisa a nadie.</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln minutes</source>
      <translation>
        <numerusform>unos %Ln minutos</numerusform>
        <numerusform>unos %Ln minutos</numerusform>
      </translation>
    </message>
    <message>
      <source>{questions}, {minutes}</source>
      <translation>{questions}, {minutes}</translation>
    </message>
  </context>
  <context>
    <name>StepButton</name>
    <message>
      <source>Step {number} of {count}: {caption}</source>
      <translation>Paso {number} de {count}: {caption}</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>seen</source>
      <translation>visto</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>por ver</translation>
    </message>
  </context>
  <context>
    <name>Stepper</name>
    <message>
      <source>Step {number} of {count}</source>
      <translation>Paso {number} de {count}</translation>
    </message>
  </context>
  <context>
    <name>StillThereSheet</name>
    <message numerus="yes">
      <source>%Ln seconds left</source>
      <translation>
        <numerusform>Queda %Ln segundo</numerusform>
        <numerusform>Quedan %Ln segundos</numerusform>
      </translation>
    </message>
    <message>
      <source>Are you still there?</source>
      <translation>¿Sigue ahí?</translation>
    </message>
    <message>
      <source>I am still here</source>
      <translation>Sigo aquí</translation>
    </message>
  </context>
  <context>
    <name>StoreNotice</name>
    <message>
      <source>I have read this</source>
      <translation>Ya leí esto</translation>
    </message>
    <message>
      <source>It was set aside and a new one was begun. Nothing was deleted.</source>
      <translation>Se puso aparte y se empezó uno nuevo. No se borró nada.</translation>
    </message>
    <message>
      <source>New answers can’t be saved</source>
      <translation>No se pueden guardar respuestas nuevas</translation>
    </message>
    <message>
      <source>Older answers stay sealed: only a copy of the tablet’s key folder opens them. New ones are safe.</source>
      <translation>Las respuestas viejas siguen selladas: solo las abre una copia de la carpeta de llaves de la tableta. Las nuevas están a salvo.</translation>
    </message>
    <message>
      <source>The key to older answers is gone</source>
      <translation>Se perdió la llave de las respuestas viejas</translation>
    </message>
    <message>
      <source>The record file was damaged</source>
      <translation>El archivo de registros se dañó</translation>
    </message>
    <message>
      <source>The records are from a newer version</source>
      <translation>Los registros son de una versión más nueva</translation>
    </message>
    <message>
      <source>They are left untouched. Please update this app to open them.</source>
      <translation>No se tocan. Por favor, actualice esta aplicación para abrirlos.</translation>
    </message>
    <message>
      <source>This tablet’s storage is read-only or full. Older answers are safe.</source>
      <translation>El espacio de esta tableta está lleno o no deja escribir. Las respuestas viejas están a salvo.</translation>
    </message>
  </context>
  <context>
    <name>SupportCard</name>
    <message>
      <source>Help is here</source>
      <translation>Aquí hay ayuda</translation>
    </message>
    <message>
      <source>Nobody is alerted by your answers. Please tell staff now.</source>
      <translation>Sus respuestas no avisan a nadie. Por favor, dígaselo al personal ahora.</translation>
    </message>
    <message>
      <source>Open the help page</source>
      <translation>Abrir la página de ayuda</translation>
    </message>
    <message>
      <source>You can talk with someone now. You are not alone.</source>
      <translation>Puede hablar con alguien ahora. No está solo ni sola.</translation>
    </message>
  </context>
  <context>
    <name>SupportView</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>For staff: a new check was due on {date}. Please check these numbers.</source>
      <translation>Para el personal: estos números debían revisarse el {date}. Por favor, revíselos.</translation>
    </message>
    <message>
      <source>Help is here</source>
      <translation>Aquí hay ayuda</translation>
    </message>
    <message>
      <source>In danger right now? Tell anyone near you, or call {number}.</source>
      <translation>¿Está en peligro ahora mismo? Dígaselo a quien esté cerca, o llame al {number}.</translation>
    </message>
    <message>
      <source>In danger right now? Tell anyone near you.</source>
      <translation>¿Está en peligro ahora mismo? Dígaselo a quien esté cerca.</translation>
    </message>
    <message>
      <source>Keep going</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Numbers checked on {date}.</source>
      <translation>Números revisados el {date}.</translation>
    </message>
    <message>
      <source>Opens a card to hand over. No need to explain.</source>
      <translation>Abre una tarjeta para entregar. No tiene que explicar nada.</translation>
    </message>
    <message>
      <source>Tell staff now</source>
      <translation>Avisar al personal ahora</translation>
    </message>
    <message>
      <source>Thank you for telling us.</source>
      <translation>Gracias por decírnoslo.</translation>
    </message>
    <message>
      <source>This tablet can’t send alerts. Please tell a person.</source>
      <translation>Esta tableta no puede enviar avisos. Por favor, dígaselo a una persona.</translation>
    </message>
    <message>
      <source>You are not alone. You can ask for help at any time, for any reason.</source>
      <translation>No está solo ni sola. Puede pedir ayuda en cualquier momento, por cualquier razón.</translation>
    </message>
    <message>
      <source>You are not in trouble, and you are not alone. Many people with depression have thoughts like this, and they can ease. You deserve support today.</source>
      <translation>No hizo nada malo, y no está solo ni sola. Muchas personas con depresión tienen pensamientos así, y pueden aliviarse. Usted merece apoyo hoy.</translation>
    </message>
    <message>
      <source>Your clinic, in working hours: {phone}</source>
      <translation>Su clínica, en horas de trabajo: {phone}</translation>
    </message>
  </context>
  <context>
    <name>TabRow</name>
    <message>
      <source>All {count}</source>
      <translation>Las {count}</translation>
    </message>
    <message>
      <source>All {count} pictures</source>
      <translation>Las {count} imágenes</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>TabletView</name>
    <message>
      <source>About this tablet</source>
      <translation>Sobre esta tableta</translation>
    </message>
    <message>
      <source>Checks</source>
      <translation>Revisiones</translation>
    </message>
    <message>
      <source>Clinic: {name}</source>
      <translation>Clínica: {name}</translation>
    </message>
    <message>
      <source>Have this at hand when you ask for help.</source>
      <translation>Téngalo a mano cuando pida ayuda.</translation>
    </message>
    <message>
      <source>Looked at just now. Visitors never see any of this.</source>
      <translation>Revisado ahora mismo. Los visitantes nunca ven nada de esto.</translation>
    </message>
    <message>
      <source>Pack: {name}</source>
      <translation>Paquete: {name}</translation>
    </message>
    <message>
      <source>Sealed records: {count}</source>
      <translation>Registros sellados: {count}</translation>
    </message>
    <message>
      <source>Understanding TMS, version {version}</source>
      <translation>Understanding TMS, versión {version}</translation>
    </message>
    <message>
      <source>the one that ships</source>
      <translation>el que viene incluido</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>no se sabe</translation>
    </message>
  </context>
  <context>
    <name>TabletWords</name>
    <message>
      <source>A visitor could leave this app. Please lock the tablet down: docs/clinic shows how.</source>
      <translation>Un visitante podría salir de esta aplicación. Bloquee la tableta: docs/clinic explica cómo.</translation>
    </message>
    <message>
      <source>It is before this app was made, or before the last record. Please set date and time.</source>
      <translation>Está antes de que se hiciera esta aplicación, o antes del último registro. Ajuste la fecha y la hora.</translation>
    </message>
    <message>
      <source>No desktop was found round this app. This is a good guess, not proof.</source>
      <translation>No se encontró ningún escritorio alrededor de esta aplicación. Es una buena suposición, no una prueba.</translation>
    </message>
    <message>
      <source>Please make room: without it, new answers can’t be saved.</source>
      <translation>Haga espacio: sin él, no se pueden guardar respuestas nuevas.</translation>
    </message>
    <message>
      <source>Records have not been saved outside this tablet for 30 days. Please make a backup.</source>
      <translation>Hace 30 días que no se guardan registros fuera de esta tableta. Haga una copia de seguridad.</translation>
    </message>
    <message>
      <source>Records were last saved outside this tablet: {moment}.</source>
      <translation>Los registros se guardaron fuera de esta tableta por última vez: {moment}.</translation>
    </message>
    <message>
      <source>The clock looks wrong</source>
      <translation>El reloj parece estar mal</translation>
    </message>
    <message>
      <source>The clock says {moment}.</source>
      <translation>Hora del reloj: {moment}</translation>
    </message>
    <message>
      <source>The crisis lines are checked; the next check is due by {date}.</source>
      <translation>Las líneas de crisis están revisadas; la próxima revisión es antes del {date}.</translation>
    </message>
    <message>
      <source>The device does not say how much room is left.</source>
      <translation>El dispositivo no dice cuánto espacio queda.</translation>
    </message>
    <message>
      <source>The disk has {number} GB left.</source>
      <translation>Al disco le quedan {number} GB.</translation>
    </message>
    <message>
      <source>The disk is nearly full</source>
      <translation>El disco está casi lleno</translation>
    </message>
    <message>
      <source>The records are newer than 30 days. A first backup can wait, but not for long.</source>
      <translation>Los registros tienen menos de 30 días. La primera copia puede esperar, pero no mucho.</translation>
    </message>
    <message>
      <source>The records were never saved outside this tablet yet. Please make a backup.</source>
      <translation>Los registros aún no se han guardado nunca fuera de esta tableta. Haga una copia de seguridad.</translation>
    </message>
    <message>
      <source>The system is not locked</source>
      <translation>El sistema no está bloqueado</translation>
    </message>
    <message>
      <source>There are no records to save yet.</source>
      <translation>Todavía no hay registros que guardar.</translation>
    </message>
    <message>
      <source>There is no fresh backup</source>
      <translation>No hay una copia reciente</translation>
    </message>
    <message>
      <source>Whether the system is locked can’t be told here. Please look yourself.</source>
      <translation>Aquí no se puede saber si el sistema está bloqueado. Revíselo usted.</translation>
    </message>
  </context>
  <context>
    <name>TakeAlongSheet</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Earlier by 15 minutes</source>
      <translation>15 minutos antes</translation>
    </message>
    <message>
      <source>Later by 15 minutes</source>
      <translation>15 minutos después</translation>
    </message>
    <message>
      <source>Nothing is sent. A saved file stays on this device until staff delete it.</source>
      <translation>No se envía nada. Un archivo guardado se queda en este aparato hasta que el personal lo borre.</translation>
    </message>
    <message>
      <source>Or point your phone’s camera at this code. It holds the dates as text.</source>
      <translation>O apunte la cámara de su teléfono a este código. Lleva las fechas como texto.</translation>
    </message>
    <message>
      <source>Print one page</source>
      <translation>Imprimir una página</translation>
    </message>
    <message>
      <source>Save a calendar file</source>
      <translation>Guardar un archivo de calendario</translation>
    </message>
    <message>
      <source>Save one page (PDF)</source>
      <translation>Guardar una página (PDF)</translation>
    </message>
    <message>
      <source>Take the plan with you</source>
      <translation>Llévese el plan</translation>
    </message>
    <message>
      <source>The plan as a code for a phone</source>
      <translation>El plan como código para un teléfono</translation>
    </message>
    <message>
      <source>This plan is too long for a code. Save the page in its place.</source>
      <translation>Este plan es demasiado largo para un código. En su lugar, guarde la página.</translation>
    </message>
    <message>
      <source>Time of the visits: not known yet</source>
      <translation>Hora de las visitas: todavía no se sabe</translation>
    </message>
    <message>
      <source>Visits at {time}</source>
      <translation>Visitas a las {time}</translation>
    </message>
  </context>
  <context>
    <name>TakeHome</name>
    <message numerus="yes">
      <source>%Ln short sessions, from {first} to {last}, {year}.</source>
      <translation>
        <numerusform>%Ln sesión corta, de {first} a {last}, {year}.</numerusform>
        <numerusform>%Ln sesiones cortas, de {first} a {last}, {year}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln visits, from {first} to {last}, {year}.</source>
      <translation>
        <numerusform>%Ln visita, de {first} a {last}, {year}.</numerusform>
        <numerusform>%Ln visitas, de {first} a {last}, {year}.</numerusform>
      </translation>
    </message>
    <message>
      <source>A score is one small clue. It is not a diagnosis.</source>
      <translation>Un puntaje es una pista pequeña. No es un diagnóstico.</translation>
    </message>
    <message>
      <source>Ask my care team</source>
      <translation>Preguntar a mi equipo de atención</translation>
    </message>
    <message>
      <source>Call the clinic the same day if</source>
      <translation>Llamar a la clínica el mismo día si</translation>
    </message>
    <message>
      <source>I said it back in my own words.</source>
      <translation>Lo dije con mis propias palabras.</translation>
    </message>
    <message>
      <source>In danger right now? Call {number}.</source>
      <translation>¿En peligro ahora mismo? Llame al {number}.</translation>
    </message>
    <message>
      <source>My TMS summary</source>
      <translation>Mi resumen de EMT</translation>
    </message>
    <message>
      <source>My course</source>
      <translation>Mi tratamiento</translation>
    </message>
    <message>
      <source>My next days: {days}</source>
      <translation>Mis próximos días: {days}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Numbers I looked at</source>
      <translation>Números que vi</translation>
    </message>
    <message>
      <source>Printed {date}</source>
      <translation>Impreso el {date}</translation>
    </message>
    <message>
      <source>Source: {names}.</source>
      <translation>Fuente: {names}.</translation>
    </message>
    <message>
      <source>The average of a group, not my odds. Numbers from different tests can’t be lined up.</source>
      <translation>El promedio de un grupo, no mi probabilidad. Los números de distintas pruebas no se pueden poner lado a lado.</translation>
    </message>
    <message>
      <source>This page is for learning. It does not replace my care team. Nothing was sent anywhere.</source>
      <translation>Esta hoja es para aprender. No reemplaza a mi equipo de atención. No se envió nada a ningún lugar.</translation>
    </message>
    <message>
      <source>Thoughts of ending your life? You can talk with someone now.</source>
      <translation>¿Piensa en quitarse la vida? Puede hablar con alguien ahora.</translation>
    </message>
    <message>
      <source>Today’s check-in</source>
      <translation>Mi control de hoy</translation>
    </message>
    <message>
      <source>We talk about this next time.</source>
      <translation>Hablamos de esto la próxima vez.</translation>
    </message>
    <message>
      <source>We went over it again together.</source>
      <translation>Lo repasamos otra vez juntos.</translation>
    </message>
    <message>
      <source>What I checked for myself</source>
      <translation>Lo que comprobé por mi cuenta</translation>
    </message>
    <message>
      <source>What comes next</source>
      <translation>Lo que sigue</translation>
    </message>
    <message>
      <source>What matters to me</source>
      <translation>Lo que me importa</translation>
    </message>
    <message>
      <source>What the clinic tells me counts.</source>
      <translation>Lo que vale es lo que me diga la clínica.</translation>
    </message>
    <message>
      <source>What we drew</source>
      <translation>Lo que dibujamos</translation>
    </message>
    <message>
      <source>What we talked about</source>
      <translation>De qué hablamos</translation>
    </message>
    <message>
      <source>Where the coil goes: {side}.</source>
      <translation>Dónde va la bobina: {side}.</translation>
    </message>
    <message>
      <source>{days}, at {time}</source>
      <translation>{days}, a las {time}</translation>
    </message>
    <message>
      <source>{form}: {total} out of {highest}, {band} range.</source>
      <translation>{form}: {total} de {highest}, rango: {band}.</translation>
    </message>
    <message>
      <source>{question} {answer}</source>
      <translation>{question} {answer}</translation>
    </message>
  </context>
  <context>
    <name>TakeHomePage</name>
    <message>
      <source>All cards</source>
      <translation>Todas las tarjetas</translation>
    </message>
    <message>
      <source>It fills as you read, plan and ask. There is nothing of yours on it yet.</source>
      <translation>Se llena mientras usted lee, planea y pregunta. Aún no hay nada suyo aquí.</translation>
    </message>
    <message>
      <source>It is wiped when you finish. A file you save stays here until staff delete it.</source>
      <translation>Se borra cuando usted termina. Un archivo guardado queda aquí hasta que el personal lo borre.</translation>
    </message>
    <message>
      <source>Keep a sealed copy here</source>
      <translation>Guardar aquí una copia sellada</translation>
    </message>
    <message>
      <source>Kept and sealed. Its tag is {tag}.</source>
      <translation>Guardada y sellada. Su etiqueta es {tag}.</translation>
    </message>
    <message>
      <source>My page to take home</source>
      <translation>Mi hoja para llevar a casa</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Saved as {place}</source>
      <translation>Guardado como {place}</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>Enviado a {printer}.</translation>
    </message>
    <message>
      <source>Still empty</source>
      <translation>Aún está vacía</translation>
    </message>
    <message>
      <source>The device would not keep the copy. Please ask staff.</source>
      <translation>El aparato no pudo guardar la copia. Pregunte al personal.</translation>
    </message>
    <message>
      <source>The device would not keep the file. Please ask staff.</source>
      <translation>El aparato no pudo guardar el archivo. Pregunte al personal.</translation>
    </message>
    <message>
      <source>This device has no printer. You can save it as a PDF.</source>
      <translation>Este aparato no tiene impresora. Puede guardarla como PDF.</translation>
    </message>
    <message>
      <source>Your care team can open it with their passphrase. Nobody else can.</source>
      <translation>Su equipo de atención puede abrirla con su contraseña. Nadie más puede.</translation>
    </message>
  </context>
  <context>
    <name>TeachBack</name>
    <message>
      <source>A quick check on our words, not on you.</source>
      <translation>Una revisión rápida de nuestras palabras, no de usted.</translation>
    </message>
    <message>
      <source>Did that make sense?</source>
      <translation>¿Se entendió?</translation>
    </message>
    <message>
      <source>Show me that part again</source>
      <translation>Mostrarme esa parte otra vez</translation>
    </message>
  </context>
  <context>
    <name>ThumbPanel</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Abajo</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <source>Move the coil: {way}</source>
      <translation>Mueva la bobina: {way}</translation>
    </message>
    <message>
      <source>No twitch</source>
      <translation>Sin saltito</translation>
    </message>
    <message>
      <source>Pulse strength in percent</source>
      <translation>Fuerza del pulso en por ciento</translation>
    </message>
    <message>
      <source>Send a pulse</source>
      <translation>Enviar un pulso</translation>
    </message>
    <message>
      <source>Strength {percent} %</source>
      <translation>Fuerza {percent} %</translation>
    </message>
    <message>
      <source>Stronger</source>
      <translation>Más fuerte</translation>
    </message>
    <message>
      <source>The thumb moved</source>
      <translation>El pulgar se movió</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Arriba</translation>
    </message>
    <message>
      <source>Weaker</source>
      <translation>Más suave</translation>
    </message>
  </context>
  <context>
    <name>TopStrip</name>
    <message>
      <source>Finish &amp; clear</source>
      <translation>Terminar y borrar</translation>
    </message>
    <message>
      <source>Help now</source>
      <translation>Ayuda ya</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Text size and theme</source>
      <translation>Tamaño del texto y colores</translation>
    </message>
  </context>
  <context>
    <name>TopicsView</name>
    <message>
      <source>What comes next</source>
      <translation>Qué sigue</translation>
    </message>
  </context>
  <context>
    <name>TreatmentCard</name>
    <message>
      <source>Kinds of TMS you offer</source>
      <translation>Tipos de EMT que ofrece</translation>
    </message>
    <message>
      <source>Only these are offered in the timeline.</source>
      <translation>Solo estos se ofrecen en la línea de tiempo.</translation>
    </message>
    <message>
      <source>Treatments</source>
      <translation>Tratamientos</translation>
    </message>
    <message>
      <source>What insurers near you ask for, in one or two plain sentences</source>
      <translation>Qué piden las aseguradoras de su zona, en una o dos frases sencillas</translation>
    </message>
    <message>
      <source>Your coils, one a line</source>
      <translation>Sus bobinas, una por línea</translation>
    </message>
  </context>
  <context>
    <name>TrendChart</name>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Remission</source>
      <translation>Remisión</translation>
    </message>
    <message>
      <source>Response</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <source>Totals over time. {numbers}</source>
      <translation>Totales con el tiempo. {numbers}</translation>
    </message>
    <message>
      <source>half or less</source>
      <translation>la mitad o menos</translation>
    </message>
    <message>
      <source>under {points}</source>
      <translation>menos de {points}</translation>
    </message>
  </context>
  <context>
    <name>UnsavedSheet</name>
    <message>
      <source>Go on without saving</source>
      <translation>Seguir sin guardar</translation>
    </message>
    <message>
      <source>Save and go on</source>
      <translation>Guardar y seguir</translation>
    </message>
    <message>
      <source>Some changes are not saved</source>
      <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Quedarse aquí</translation>
    </message>
  </context>
  <context>
    <name>VisitGuideView</name>
    <message>
      <source>Call the clinic the same day if</source>
      <translation>Llame a la clínica el mismo día si</translation>
    </message>
    <message>
      <source>Read more</source>
      <translation>Leer más</translation>
    </message>
    <message>
      <source>Read more: {name}</source>
      <translation>Leer más: {name}</translation>
    </message>
    <message>
      <source>What to bring</source>
      <translation>Qué traer</translation>
    </message>
  </context>
  <context>
    <name>VotesView</name>
    <message>
      <source>How visitors rated the guides on this tablet: counts only, and nobody’s name.</source>
      <translation>Cómo calificaron los visitantes las guías en esta tableta: solo números, sin nombres.</translation>
    </message>
    <message>
      <source>Nobody has rated a guide yet.</source>
      <translation>Nadie ha calificado una guía todavía.</translation>
    </message>
    <message>
      <source>Stars of readers</source>
      <translation>Estrellas de los lectores</translation>
    </message>
    <message numerus="yes">
      <source>{title}: {average} of 5 stars, %Ln votes</source>
      <translation>
        <numerusform>{title}: {average} de 5 estrellas, %Ln voto</numerusform>
        <numerusform>{title}: {average} de 5 estrellas, %Ln votos</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WalkCardButton</name>
    <message>
      <source>{line}. You talked about it.</source>
      <translation>{line}. Ya hablaron de esto.</translation>
    </message>
  </context>
  <context>
    <name>WalkMenu</name>
    <message>
      <source>Tap it, and we look at it together. You can stop at any time.</source>
      <translation>Tóquelo y lo vemos juntos. Puede parar cuando quiera.</translation>
    </message>
    <message>
      <source>What matters most to you?</source>
      <translation>¿Qué es lo más importante para usted?</translation>
    </message>
  </context>
  <context>
    <name>WalkPage</name>
    <message>
      <source>A member of the care team starts this with you. You can go on reading by yourself.</source>
      <translation>Alguien del equipo de atención empieza esto con usted. Puede seguir leyendo por su cuenta.</translation>
    </message>
    <message>
      <source>End, and hand over</source>
      <translation>Terminar y entregar</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>It is on the page to take home.</source>
      <translation>Está en la hoja para llevar a casa.</translation>
    </message>
    <message>
      <source>My page to take home</source>
      <translation>Mi hoja para llevar a casa</translation>
    </message>
    <message>
      <source>Page to take home</source>
      <translation>Hoja para llevar a casa</translation>
    </message>
    <message>
      <source>Puts the notes for the clinician away. The visit stays.</source>
      <translation>Guarda las notas para el profesional. La visita sigue.</translation>
    </message>
    <message>
      <source>Staff</source>
      <translation>Personal</translation>
    </message>
    <message>
      <source>We look at this together</source>
      <translation>Esto lo vemos juntos</translation>
    </message>
  </context>
  <context>
    <name>WindowSheets</name>
    <message>
      <source>The screen is clear. Ready for the next person.</source>
      <translation>La pantalla está vacía. Lista para la siguiente persona.</translation>
    </message>
  </context>
  <context>
    <name>WordSheet</name>
    <message>
      <source>Read more: {guide}</source>
      <translation>Leer más: {guide}</translation>
    </message>
    <message>
      <source>Say it: {sound}</source>
      <translation>Se dice: {sound}</translation>
    </message>
  </context>
</TS>
