/* Test rig only: the functions of complex numbers that numpy is linked with and Wine 8 lacks, with Microsoft's way of
   passing them. Microsoft's long double is its double. Everything else of that library is forwarded (rig.py). */
#include <complex.h>

typedef struct { float re, im; } single;
typedef struct { double re, im; } pair;

#define OF_SINGLE(name) single my_##name(single z) { float complex r = name(z.re + z.im * I); return (single){crealf(r), cimagf(r)}; }
#define OF_PAIR(name) pair my_##name(pair z) { double complex r = name(z.re + z.im * I); return (pair){creal(r), cimag(r)}; }
#define ALL(name) OF_PAIR(name) OF_SINGLE(name##f) pair my_##name##l(pair z) { return my_##name(z); }
ALL(ccos) ALL(ccosh) ALL(cexp) ALL(csin) ALL(csinh) ALL(ctan) ALL(ctanh)

#define NUMBER(name) double my_##name(pair z) { return name(z.re + z.im * I); } float my_##name##f(single z) { return name##f(z.re + z.im * I); } double my_##name##l(pair z) { return my_##name(z); }
NUMBER(cabs) NUMBER(carg) NUMBER(creal) NUMBER(cimag)

pair my_cpow(pair a, pair b) { double complex r = cpow(a.re + a.im * I, b.re + b.im * I); return (pair){creal(r), cimag(r)}; }
pair my_cpowl(pair a, pair b) { return my_cpow(a, b); }
single my_cpowf(single a, single b) { float complex r = cpowf(a.re + a.im * I, b.re + b.im * I); return (single){crealf(r), cimagf(r)}; }
