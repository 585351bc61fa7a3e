; Inno Setup 6: makes one setup program of the folder that build.spec makes. See docs/packaging.md.
;   iscc /DVersion=0.1.0 installers\windows\understanding-tms.iss
; Not tried on Windows by the project yet.

#ifndef Version
  #error "Say which version: iscc /DVersion=0.1.0 ..."
#endif
#define Name "Understanding TMS"
#define Program "tms-education.exe"

[Setup]
AppId={{5B1B0C5C-6E0B-4A7E-9D0B-7D3C6C2C4E11}
AppName={#Name}
AppVersion={#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\package
OutputBaseFilename=understanding-tms-{#Version}-setup
SetupIconFile=..\..\build\work\build\icons\tms-education.ico
UninstallDisplayIcon={app}\{#Program}
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
WizardStyle=modern
; SignTool=clinic   ; name your own signing tool here, and iscc signs the setup program with it

[InstallDelete]
; The older version's libraries go; a folder named data beside the program stays.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\frozen\tms-education\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "A sign on the desktop"; Flags: unchecked

[Run]
Filename: "{app}\{#Program}"; Description: "Open {#Name}"; Flags: nowait postinstall skipifsilent
