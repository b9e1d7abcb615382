# Reset and start of a C kernel: call0 code has no windows and no vectors. What main returns is the exit code.

        .section .reset, "ax"
        j       go
        .align  4
start_address:
        .word   start
go:     l32r    a0, start_address
        jx      a0

        .text
        .align  4
stack_top:
        .word   0x3FFDFFF0
        .global start
start:  l32r    a1, stack_top
        call0   main
        mov     a3, a2
        movi    a2, 1
        .byte   0x00, 0x51, 0x00        # simcall, which the assembler for the lx106 does not know
stop:   j       stop
