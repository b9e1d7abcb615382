# A 64-bit Linux host. {multiarch} is the machine's folder name: x86_64-linux-gnu.
profile host
triple {multiarch}
pointer 8
long 8
char signed
skip-function-bodies

flag -std=gnu17
flag -fparse-all-comments
flag -fretain-comments-from-system-headers

# The compiler's own headers come first; {major} is libclang's major version.
builtin-include /usr/lib/llvm-{major}/lib/clang/{major}/include
builtin-include /usr/lib/clang/{major}/include
builtin-include /usr/lib64/clang/{major}/include
libc-include /usr/local/include
libc-include /usr/include/{multiarch}
libc-include /usr/include

opaque _IO_FILE
opaque __va_list_tag
