/* Test rig only: Wine 8 has no icuuc.dll, which every Windows 10 since version 1703 brings. Qt asks it for converters of
   old encodings, and takes no for an answer. */
#define EXPORT __declspec(dllexport)
EXPORT void *ucnv_open(const char *name, int *error) { if (error) *error = 4; /* file access */ return 0; }
#define NOTHING(name) EXPORT void *name(void) { return 0; }
NOTHING(ucnv_close) NOTHING(ucnv_reset) NOTHING(ucnv_getMaxCharSize) NOTHING(ucnv_getName)
NOTHING(ucnv_getToUCallBack) NOTHING(ucnv_getFromUCallBack) NOTHING(ucnv_setToUCallBack) NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars) NOTHING(ucnv_cbFromUWriteUChars) NOTHING(ucnv_toUnicode) NOTHING(ucnv_fromUnicode)
NOTHING(ucnv_toUCountPending) NOTHING(ucnv_fromUCountPending) NOTHING(ucnv_getStandardName)
NOTHING(ucnv_getAvailableName) NOTHING(ucnv_countAvailable)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE) NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
int __stdcall DllMain(void *module, unsigned reason, void *reserved) { return 1; }
