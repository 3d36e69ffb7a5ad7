/* Test rig only: the one class of the Windows Runtime that Qt asks for, the colours of a dark window, which Wine 8 lacks.
   Everything is a shade of grey; what it looks like on Windows can't be judged from it. */
#include <initguid.h>
#include <windows.h>

DEFINE_GUID(IID_Unknown, 0x00000000, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46);
DEFINE_GUID(IID_Inspectable, 0xAF86E2E0, 0xB12D, 0x4C6A, 0x9C, 0x5A, 0xD7, 0xAA, 0x65, 0x10, 0x1E, 0x90);
DEFINE_GUID(IID_Agile, 0x94EA2B94, 0xE9CC, 0x49E0, 0xC0, 0xFF, 0xEE, 0x64, 0xCA, 0x8F, 0x5B, 0x90);
DEFINE_GUID(IID_Factory, 0x00000035, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46);
DEFINE_GUID(IID_Settings, 0x85361600, 0x1C63, 0x4627, 0xBC, 0xB1, 0x3A, 0x89, 0xE0, 0xBC, 0x9C, 0x55);
DEFINE_GUID(IID_Settings3, 0x03021BE4, 0x5254, 0x4781, 0x81, 0x94, 0x51, 0x68, 0xF7, 0xD0, 0x6D, 0x7B);

typedef struct { const void *const *calls; } object;
typedef struct { unsigned char a, r, g, b; } colour;
static object factory, settings;

static HRESULT WINAPI query(object *self, REFIID wanted, void **found)
{
    const GUID *known[] = {&IID_Unknown, &IID_Inspectable, &IID_Agile, self == &factory ? &IID_Factory : &IID_Settings,
                           self == &factory ? &IID_Factory : &IID_Settings3};
    for (int i = 0; i < 5; i++)
        if (IsEqualGUID(wanted, known[i])) { *found = self; return S_OK; }
    *found = 0;
    return E_NOINTERFACE;
}
static ULONG WINAPI count(object *self) { return 1; }  /* both live as long as the program */
static HRESULT WINAPI interfaces(object *self, ULONG *number, IID **all) { *number = 0; *all = 0; return S_OK; }
static HRESULT WINAPI name(object *self, void **text) { *text = 0; return S_OK; }
static HRESULT WINAPI trust(object *self, int *level) { *level = 0; return S_OK; }
static HRESULT WINAPI make(object *self, void **made) { *made = &settings; return S_OK; }
static HRESULT WINAPI value(object *self, int which, colour *found)
{
    unsigned char shade = which == 0 ? 0x20 : which == 1 ? 0xFF : 0x78;  /* background, foreground, accents */
    *found = (colour){0xFF, shade, shade, shade};
    return S_OK;
}
static HRESULT WINAPI attend(object *self, void *who, long long *token) { *token = 0; return S_OK; }
static HRESULT WINAPI forget(object *self, long long token) { return S_OK; }

static const void *const of_factory[] = {query, count, count, interfaces, name, trust, make};
static const void *const of_settings[] = {query, count, count, interfaces, name, trust, value, attend, forget};
static object factory = {of_factory}, settings = {of_settings};

__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void *class, void **found) { *found = &factory; return S_OK; }
__declspec(dllexport) HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
