; The Windows setup of Rejoinder. build_spec/artifacts.py compiles it: makensis -WX with the names below defined.
;   VERSION NUMBERS STAGE ICON OUT LICENCE, and SETUP_TARGET for the test rig
;
; For the person who starts it, without an administrator, unless /AllUsers is said (or chosen). /S is silent, /D=FOLDER
; chooses the folder (last, without quotation marks). An older version in the folder is replaced, its files removed.
; Exit status: 0 done, 2 this Windows can't run it or the person stopped it, 3 the program is running.

Unicode true
!ifdef SETUP_TARGET
  Target ${SETUP_TARGET}
!endif
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!define NAME "Rejoinder"
!define EXE "rejoinder.exe"
!define CLI "rejoinder-cli.exe"
!define PUBLISHER "The Rejoinder authors"
!define KEY "Software\${NAME}"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define TYPE "Rejoinder.Archive.1"
!define APPLICATION "Software\Classes\Applications\${EXE}"
!define TITLE "Rejoinder"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_MUI
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

Name "${TITLE} ${VERSION}"
OutFile "${OUT}"
BrandingText "${TITLE} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey ProductName "${TITLE}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${TITLE} setup"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "2026 ${PUBLISHER}. MIT licence."

!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; ------------------------------------------------------------------------------------------- while the program runs

; Whether a program of ours runs from the folder shows when its file can't be opened for writing.
!macro CheckRunning UN
Function ${UN}CheckRunning
  again:
  StrCpy $1 0
  ${For} $2 1 2
    ${If} $2 = 1
      StrCpy $3 "$INSTDIR\${EXE}"
    ${Else}
      StrCpy $3 "$INSTDIR\${CLI}"
    ${EndIf}
    ${If} ${FileExists} "$3"
      ClearErrors
      FileOpen $0 "$3" a
      ${If} ${Errors}
        StrCpy $1 1
      ${Else}
        FileClose $0
      ${EndIf}
    ${EndIf}
  ${Next}
  ${If} $1 = 0
    Return
  ${EndIf}
  ; silently, nobody is there to answer
  MessageBox MB_YESNOCANCEL|MB_ICONQUESTION "${TITLE} is running. Close it now? It finishes what it is doing; nothing is lost.$\r$\n$\r$\nYes: close it. No: I have closed it, look again." /SD IDCANCEL IDYES close IDNO again
  SetErrorLevel 3
  Quit
  close:
  ; as if the cross of its window were clicked: it asks by itself if files are still being read
  nsExec::Exec '"$SYSDIR\taskkill.exe" /IM ${EXE}'
  Pop $0
  Sleep 2000
  Goto again
FunctionEnd
!macroend
!insertmacro CheckRunning ""
!insertmacro CheckRunning "un."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "${TITLE} needs Windows for 64 bits." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "${TITLE} needs Windows 10 (version 1809) or newer." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  StrCpy $9 $INSTDIR ; what /D said: MultiUser puts its own in place of it
  !insertmacro MULTIUSER_INIT
  ${If} $9 != ""
    StrCpy $INSTDIR $9
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; -------------------------------------------------------------------------------------------------------- install

!macro RemoveProgram
  ; What a setup of ours has written, and nothing else: archives that somebody keeps in the folder stay.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\${CLI}"
  Delete "$INSTDIR\uninstall.exe"
!macroend

Section "-program"
  Call CheckRunning
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
!ifdef NSIS_WIN32_MAKENSIS
  File /r "${STAGE}\*.*"
!else
  File /r "${STAGE}/*.*"
!endif
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr SHCTX "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXE},0"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" "$0"
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}"
  ; Offered in "Open with" for both endings. Which program opens them by a double click stays as it is.
  WriteRegStr SHCTX "Software\Classes\${TYPE}" "" "Rejoinder archive"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr SHCTX "Software\Classes\${TYPE}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr SHCTX "Software\Classes\.rejoinder\OpenWithProgids" "${TYPE}" ""
  WriteRegStr SHCTX "Software\Classes\.db\OpenWithProgids" "${TYPE}" ""
  WriteRegStr SHCTX "${APPLICATION}" "FriendlyAppName" "${TITLE}"
  WriteRegStr SHCTX "${APPLICATION}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr SHCTX "${APPLICATION}\SupportedTypes" ".rejoinder" ""
  WriteRegStr SHCTX "${APPLICATION}\SupportedTypes" ".db" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; ------------------------------------------------------------------------------------------------------ uninstall

; Take our entry out of an ending's "Open with"; its key goes only when nothing else is in it.
!macro ForgetEnding ENDING
  DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${TYPE}"
  !insertmacro DeleteBare "Software\Classes\${ENDING}\OpenWithProgids"
  !insertmacro DeleteBare "Software\Classes\${ENDING}"
!macroend

!macro DeleteBare PATH
  EnumRegKey $0 SHCTX "${PATH}" 0
  EnumRegValue $1 SHCTX "${PATH}" 0
  ReadRegStr $2 SHCTX "${PATH}" ""
  ${If} "$0$1$2" == ""
    DeleteRegKey SHCTX "${PATH}"
  ${EndIf}
!macroend

Section "Uninstall"
  Call un.CheckRunning
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro RemoveProgram
  RMDir "$INSTDIR" ; only when it is empty
  !insertmacro ForgetEnding ".rejoinder"
  !insertmacro ForgetEnding ".db"
  DeleteRegKey SHCTX "Software\Classes\${TYPE}"
  DeleteRegKey SHCTX "${APPLICATION}"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
