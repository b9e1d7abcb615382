# The vector table of a windowed Xtensa, 0x400 bytes at VECBASE (Xtensa ISA Reference Manual 4.4, 4.7.1; the same in de233_fpu and esp32).
# A window handler has 64 bytes. A frame's a0 to a3 are stored below the stack pointer of its callee, and what it keeps besides at the top
# of its own frame, which its caller's stack pointer finds.

window_overflow4:
        s32e    a0, a5, -16
        s32e    a1, a5, -12
        s32e    a2, a5, -8
        s32e    a3, a5, -4
        rfwo

        .org    0x40
window_underflow4:
        l32e    a0, a5, -16
        l32e    a1, a5, -12
        l32e    a2, a5, -8
        l32e    a3, a5, -4
        rfwu

        .org    0x80
window_overflow8:
        s32e    a0, a9, -16
        l32e    a0, a1, -12
        s32e    a1, a9, -12
        s32e    a2, a9, -8
        s32e    a3, a9, -4
        s32e    a4, a0, -32
        s32e    a5, a0, -28
        s32e    a6, a0, -24
        s32e    a7, a0, -20
        rfwo

        .org    0xC0
window_underflow8:
        l32e    a0, a9, -16
        l32e    a1, a9, -12
        l32e    a2, a9, -8
        l32e    a7, a1, -12
        l32e    a3, a9, -4
        l32e    a4, a7, -32
        l32e    a5, a7, -28
        l32e    a6, a7, -24
        l32e    a7, a7, -20
        rfwu

        .org    0x100
window_overflow12:
        s32e    a0, a13, -16
        l32e    a0, a1, -12
        s32e    a1, a13, -12
        s32e    a2, a13, -8
        s32e    a3, a13, -4
        s32e    a4, a0, -48
        s32e    a5, a0, -44
        s32e    a6, a0, -40
        s32e    a7, a0, -36
        s32e    a8, a0, -32
        s32e    a9, a0, -28
        s32e    a10, a0, -24
        s32e    a11, a0, -20
        rfwo

        .org    0x140
window_underflow12:
        l32e    a0, a13, -16
        l32e    a1, a13, -12
        l32e    a2, a13, -8
        l32e    a11, a1, -12
        l32e    a3, a13, -4
        l32e    a4, a11, -48
        l32e    a5, a11, -44
        l32e    a6, a11, -40
        l32e    a7, a11, -36
        l32e    a8, a11, -32
        l32e    a9, a11, -28
        l32e    a10, a11, -24
        l32e    a11, a11, -20
        rfwu

# All that follow end the run, so they take the registers that they need: a2 the cause (64 + the level of an interrupt), a3 where, a4 the exit code.
        .org    0x180
vector_level2:
        movi    a2, 66
        rsr.epc2 a3
        movi    a4, TRAP_IN_PROGRAM
        j       trap

        .org    0x1C0
vector_level3:
        movi    a2, 67
        rsr.epc3 a3
        movi    a4, TRAP_IN_PROGRAM
        j       trap

        .org    0x200
vector_level4:
        movi    a2, 68
        rsr.epc4 a3
        movi    a4, TRAP_IN_PROGRAM
        j       trap

        .org    0x240
vector_level5:
        movi    a2, 69
        rsr.epc5 a3
        movi    a4, TRAP_IN_PROGRAM
        j       trap

        .org    0x280
vector_debug:
        movi    a2, 70
        rsr.epc6 a3
        movi    a4, TRAP_IN_PROGRAM
        j       trap

        .org    0x2C0
vector_nmi:
        movi    a2, 71
        rsr.epc7 a3
        movi    a4, TRAP_IN_PROGRAM
        j       trap

        .org    0x300
vector_kernel:                          # PS.UM is 0 in handlers only
        rsr.exccause a2
        rsr.epc1 a3
        movi    a4, TRAP_IN_HANDLER
        j       trap

        .org    0x340
vector_user:
        j       trap_user

        .org    0x3C0
vector_double:
        rsr.exccause a2
        rsr.depc a3
        movi    a4, TRAP_IN_HANDLER
        j       trap
        .org    0x400
