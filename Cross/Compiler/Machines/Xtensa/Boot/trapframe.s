# A trap of the program as a call. Only a0 is free in the vector, for a8 and above may be an older frame's while PS.EXCM is 1; so EXCM is
# cleared first, with interrupts off, and an ordinary CALL8 makes room. RFE is never executed.

        .literal trap_user.function, trap_function
        .literal trap_user.ps, 0x00040023       # WOE, UM; INTLEVEL 3, EXCM 0
        .literal trap_frame.call8, 0x40000001   # 0x4xxxxxxx to 0x8xxxxxxx, a CALL8's word; and into the instruction
        .literal trap_frame.address, 0x3FFFFFFF
        .literal trap_frame.region, 0x40000000

trap_user:
        wsr.excsave1 a0
        rsr.exccause a0
        beqi    a0, 5, trap_alloca
        l32r    a0, trap_user.function
        l32i    a0, a0, 0
        beqz    a0, trap_user.end
        rsr.exccause a0
        beqi    a0, 4, trap_user.end    # an interrupt
        rsr.epc1 a0
        wsr.misc0 a0                    # the window handlers overwrite EPC1
        l32r    a0, trap_user.ps
        wsr.ps  a0
        rsync
        rsr.excsave1 a0
        call8   trap_frame
trap_user.end:
        rsr.exccause a2
        rsr.epc1 a3
        movi    a4, TRAP_IN_PROGRAM
        j       trap

# The frame that seems to be called by the instruction at MISC0.
        .align  4
trap_frame:
        entry   a1, 48
        rsr.misc0 a3
        l32r    a4, trap_frame.call8
        add     a0, a3, a4
        rsr.exccause a2
        rsr.excvaddr a3
        mov.n   a10, a2
        mov.n   a11, a3
        movi    a4, 0
        wsr.lcount a4                   # the trap may have come in a loop
        rsil    a4, 0                   # everything is read: interrupts may come
        l32r    a5, trap_user.function
        l32i    a5, a5, 0
        callx8  a5
        # It returned: the trap is not handled.
        l32r    a4, trap_frame.address
        and     a6, a0, a4
        l32r    a4, trap_frame.region
        or      a6, a6, a4
        addi    a6, a6, -1
        wsr.excvaddr a3
        mov.n   a3, a6
        movi    a4, TRAP_IN_PROGRAM
        j       trap

# MOVSP while the caller's registers are in memory (cause 5): they are brought back as by a return, and MOVSP is executed again (4.7.1.5). PS.OWB must
# be the window of MOVSP, and the window that of the caller, when the underflow handler begins; the pane below MOVSP's is nobody's.
trap_alloca:
        rsr.excsave1 a0
        rotw    -1                      # its a0 is a4 now
        rsr.windowbase a0
        addi    a0, a0, 1
        extui   a0, a0, 0, WINDOW_BITS
        slli    a0, a0, 8
        rsr.ps  a2
        extui   a3, a2, 8, 4
        slli    a3, a3, 8
        xor     a2, a2, a3
        or      a2, a2, a0
        wsr.ps  a2
        rsync
        extui   a3, a4, 30, 2           # how the function was called
        beqi    a3, 1, trap_alloca.call4
        rotw    -1
        j       WINDOW_UNDERFLOW8
trap_alloca.call4:
        j       WINDOW_UNDERFLOW4
