/* Test rig only: the calls for colour profiles of screens that Wine 8 lacks; there is no profile. */
#define EXPORT __declspec(dllexport)
EXPORT int GetColorProfileFromHandle(void *profile, void *data, void *size) { return 0; }
EXPORT int CloseColorProfile(void *profile) { return 1; }
EXPORT void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
EXPORT void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned mode) { return 0; }
int __stdcall DllMain(void *module, unsigned reason, void *reserved) { return 1; }
