; The installer for Windows: for one user, without an administrator. Compiled by installer.py, which
; defines what stands in ${...} and lists the files of the bundle.

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64 ; the two programs hold the same archive: it is packed once
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10
Name "${TITLE}"
OutFile "${OUT}"
BrandingText "${TITLE} ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation" ; an upgrade goes where the older one is

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include FileFunc.nsh

!define RUNNING_CODE 2 ; the exit code where the program still runs
!define PATIENCE 60 ; half seconds that a silent installation waits for the program to be closed

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include "${WORDS}"

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
!macro DESCRIBE LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} ProductName "${TITLE}"
  VIAddVersionKey /LANG=${LANGUAGE} FileDescription "${TITLE} ${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} ProductVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} CompanyName "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} LegalCopyright "${PUBLISHER}"
!macroend
!insertmacro DESCRIBE ${LANG_ENGLISH}
!insertmacro DESCRIBE ${LANG_SIMPCHINESE}

; Windows lets nobody write to a program that runs.
!macro IS_FREE PROGRAM
  ${If} ${FileExists} "${PROGRAM}"
    ClearErrors
    FileOpen $1 "${PROGRAM}" a
    ${If} ${Errors}
      StrCpy $0 "busy"
    ${Else}
      FileClose $1
    ${EndIf}
  ${EndIf}
!macroend

; Asks to close what runs in $INSTDIR; without a user it waits a while, and then gives up.
!macro WAIT_UNTIL_CLOSED UN
Function ${UN}WaitUntilClosed
  StrCpy $2 0
  ${Do}
    StrCpy $0 "free"
    !insertmacro IS_FREE "$INSTDIR\${NAME}.exe"
    !insertmacro IS_FREE "$INSTDIR\${NAME}-cli.exe"
    ${If} $0 == "free"
      ${ExitDo}
    ${EndIf}
    ${If} ${Silent}
      IntOp $2 $2 + 1
      ${If} $2 > ${PATIENCE}
        SetErrorLevel ${RUNNING_CODE}
        Quit
      ${EndIf}
      Sleep 500
    ${ElseIf} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_RUNS)" IDCANCEL`
      Quit
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP|MB_OK "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
FunctionEnd

; Takes away what an older version installed, wherever that was, by its own uninstaller.
Function RemoveOlder
  ReadRegStr $3 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $3 != ""
  ${AndIf} ${FileExists} "$3\uninstall.exe"
    Push $INSTDIR
    StrCpy $INSTDIR $3
    Call WaitUntilClosed
    Pop $INSTDIR
    ExecWait '"$3\uninstall.exe" /S _?=$3' $0 ; with _?= it runs where it lies, and is waited for
    ${If} $0 == 0
      Delete "$3\uninstall.exe"
      RMDir "$3"
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  SetShellVarContext current
  Call RemoveOlder
  Call WaitUntilClosed
  SetOverwrite on
  !include "${FILES}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "$(A_RECORDING)"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\recording.ico"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\${NAME}.exe" open "%1"'
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}" "Content Type" "${MIME}"
  WriteRegStr HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${KIND}" ""

  SetOutPath "$PROFILE" ; where the menu entry starts the program
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${NAME}.exe" "" "$INSTDIR\${NAME}.exe" 0 \
    SW_SHOWNORMAL "" "${SUMMARY}"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

; Only what was installed goes, file by file: what somebody put beside it stays, and so do settings.
Section Uninstall
  SetShellVarContext current
  Call un.WaitUntilClosed
  SetOutPath "$TEMP" ; a folder in which one stands cannot be removed
  !include "${UNFILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"

  ReadRegStr $0 HKCU "${CLASSES}\${SUFFIX}" ""
  ${If} $0 == "${KIND}" ; another program may have taken the recordings over since
    DeleteRegValue HKCU "${CLASSES}\${SUFFIX}" ""
    DeleteRegValue HKCU "${CLASSES}\${SUFFIX}" "Content Type"
  ${EndIf}
  DeleteRegValue HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids" "${KIND}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${SUFFIX}"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${un.RefreshShellIcons}
SectionEnd
