; What the installer itself says; the rest of its words are those of NSIS.

LangString A_RECORDING ${LANG_ENGLISH} "Procession recording"
LangString A_RECORDING ${LANG_SIMPCHINESE} "Procession 记录"
LangString STILL_RUNS ${LANG_ENGLISH} "Procession is running. Please close it, and then choose Retry."
LangString STILL_RUNS ${LANG_SIMPCHINESE} "Procession 正在运行。请先将其关闭，然后点击“重试”。"
LangString TOO_OLD ${LANG_ENGLISH} "Procession needs a 64-bit Windows 10 or newer."
LangString TOO_OLD ${LANG_SIMPCHINESE} "Procession 需要 64 位的 Windows 10 或更高版本。"
