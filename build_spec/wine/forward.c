/* Test rig only: a library that does nothing but forward the names of its .def file. */
int __stdcall DllMain(void *module, unsigned reason, void *reserved) { return 1; }
