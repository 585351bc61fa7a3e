<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>ArticleEnd</name>
    <message numerus="yes">
      <source>About %Ln minutes</source>
      <translation>
        <numerusform>About %Ln minute</numerusform>
        <numerusform>About %Ln minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ArticleWords</name>
    <message numerus="yes">
      <source>About %Ln minutes</source>
      <translation>
        <numerusform>About %Ln minute</numerusform>
        <numerusform>About %Ln minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BackupView</name>
    <message numerus="yes">
      <source>A backup of {moment} with %Ln records.</source>
      <translation>
        <numerusform>A backup of {moment} with %Ln record.</numerusform>
        <numerusform>A backup of {moment} with %Ln records.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Done. %Ln records came back. Settings count from the next start.</source>
      <translation>
        <numerusform>Done. %Ln record came back. Settings count from the next start.</numerusform>
        <numerusform>Done. %Ln records came back. Settings count from the next start.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Compared</name>
    <message numerus="yes">
      <source>%Ln points higher than on {day}.</source>
      <translation>
        <numerusform>%Ln point higher than on {day}.</numerusform>
        <numerusform>%Ln points higher than on {day}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln points lower than on {day}.</source>
      <translation>
        <numerusform>%Ln point lower than on {day}.</numerusform>
        <numerusform>%Ln points lower than on {day}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseCalendar</name>
    <message numerus="yes">
      <source>%Ln days</source>
      <translation>
        <numerusform>%Ln day</numerusform>
        <numerusform>%Ln days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sessions</source>
      <translation>
        <numerusform>%Ln session</numerusform>
        <numerusform>%Ln sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln short sessions</source>
      <translation>
        <numerusform>%Ln short session</numerusform>
        <numerusform>%Ln short sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln visits</source>
      <translation>
        <numerusform>%Ln visit</numerusform>
        <numerusform>%Ln visits</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseFacts</name>
    <message numerus="yes">
      <source>%Ln calendar weeks</source>
      <translation>
        <numerusform>%Ln week</numerusform>
        <numerusform>%Ln calendar weeks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{planned} weeks of visits, over %Ln calendar weeks</source>
      <translation>
        <numerusform>{planned} weeks of visits, over %Ln calendar week</numerusform>
        <numerusform>{planned} weeks of visits, over %Ln calendar weeks</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CourseSetting</name>
    <message numerus="yes">
      <source>%Ln short sessions in all, from {first} to {last}.</source>
      <translation>
        <numerusform>%Ln short session in all, from {first} to {last}.</numerusform>
        <numerusform>%Ln short sessions in all, from {first} to {last}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln visits in all, from {first} to {last}.</source>
      <translation>
        <numerusform>%Ln visit in all, from {first} to {last}.</numerusform>
        <numerusform>%Ln visits in all, from {first} to {last}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DeleteView</name>
    <message numerus="yes">
      <source>%Ln records will be gone for good. Are you sure?</source>
      <translation>
        <numerusform>%Ln record will be gone for good. Are you sure?</numerusform>
        <numerusform>%Ln records will be gone for good. Are you sure?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete %Ln records?</source>
      <translation>
        <numerusform>Delete %Ln record?</numerusform>
        <numerusform>Delete %Ln records?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ExportView</name>
    <message numerus="yes">
      <source>Done. %Ln records were gone through.</source>
      <translation>
        <numerusform>Done. %Ln record was gone through.</numerusform>
        <numerusform>Done. %Ln records were gone through.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GuideCard</name>
    <message numerus="yes">
      <source>About %Ln minutes</source>
      <translation>
        <numerusform>About %Ln minute</numerusform>
        <numerusform>About %Ln minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LogView</name>
    <message numerus="yes">
      <source>%Ln older lines are kept.</source>
      <translation>
        <numerusform>%Ln older line is kept.</numerusform>
        <numerusform>%Ln older lines are kept.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Measures</name>
    <message numerus="yes">
      <source>%Ln people were counted.</source>
      <translation>
        <numerusform>%Ln person was counted.</numerusform>
        <numerusform>%Ln people were counted.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln people, {when}.</source>
      <translation>
        <numerusform>%Ln person, {when}.</numerusform>
        <numerusform>%Ln people, {when}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MenuView</name>
    <message numerus="yes">
      <source>About %Ln minutes</source>
      <translation>
        <numerusform>About %Ln minute</numerusform>
        <numerusform>About %Ln minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message numerus="yes">
      <source>%Ln questions have no answer yet. You can answer them, or leave them.</source>
      <translation>
        <numerusform>%Ln question has no answer yet. You can answer it, or leave it.</numerusform>
        <numerusform>%Ln questions have no answer yet. You can answer them, or leave them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln questions need an answer, or “{skip}”.</source>
      <translation>
        <numerusform>%Ln question needs an answer, or “{skip}”.</numerusform>
        <numerusform>%Ln questions need an answer, or “{skip}”.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SearchResults</name>
    <message numerus="yes">
      <source>%Ln things found</source>
      <translation>
        <numerusform>%Ln thing found</numerusform>
        <numerusform>%Ln things found</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SourceSheet</name>
    <message numerus="yes">
      <source> (%Ln people)</source>
      <translation>
        <numerusform> (%Ln person)</numerusform>
        <numerusform> (%Ln people)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StaffDoor</name>
    <message numerus="yes">
      <source>Too many wrong tries. Please wait %Ln minutes. The recovery sheet opens at once.</source>
      <translation>
        <numerusform>Too many wrong tries. Please wait %Ln minute. The recovery sheet opens at once.</numerusform>
        <numerusform>Too many wrong tries. Please wait %Ln minutes. The recovery sheet opens at once.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StaffRoom</name>
    <message numerus="yes">
      <source>%Ln could not be opened. They are kept as they are.</source>
      <translation>
        <numerusform>%Ln could not be opened. It is kept as it is.</numerusform>
        <numerusform>%Ln could not be opened. They are kept as they are.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Stars</name>
    <message numerus="yes">
      <source>%Ln votes on this device, {average} of 5 on average. Votes hold no names.</source>
      <translation>
        <numerusform>%Ln vote on this device: {average} of 5.</numerusform>
        <numerusform>%Ln votes on this device, {average} of 5 on average. Votes hold no names.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StartView</name>
    <message numerus="yes">
      <source>%Ln questions</source>
      <translation>
        <numerusform>%Ln question</numerusform>
        <numerusform>%Ln questions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln minutes</source>
      <translation>
        <numerusform>about %Ln minute</numerusform>
        <numerusform>about %Ln minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StillThereSheet</name>
    <message numerus="yes">
      <source>%Ln seconds left</source>
      <translation>
        <numerusform>%Ln second left</numerusform>
        <numerusform>%Ln seconds left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TakeHome</name>
    <message numerus="yes">
      <source>%Ln short sessions, from {first} to {last}, {year}.</source>
      <translation>
        <numerusform>%Ln short session, from {first} to {last}, {year}.</numerusform>
        <numerusform>%Ln short sessions, from {first} to {last}, {year}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln visits, from {first} to {last}, {year}.</source>
      <translation>
        <numerusform>%Ln visit, from {first} to {last}, {year}.</numerusform>
        <numerusform>%Ln visits, from {first} to {last}, {year}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>VotesView</name>
    <message numerus="yes">
      <source>{title}: {average} of 5 stars, %Ln votes</source>
      <translation>
        <numerusform>{title}: {average} of 5 stars, %Ln vote</numerusform>
        <numerusform>{title}: {average} of 5 stars, %Ln votes</numerusform>
      </translation>
    </message>
  </context>
</TS>
