# From reset to main: the order matters. PS.EXCM is 1 until the vectors and the windows are in order; main's result is the exit code.

        .literal start.vectors, window_overflow4
        .literal start.ps, 0x00040020   # WOE, UM; INTLEVEL 0, EXCM 0
        .literal start.stack, STACK_TOP
        .literal start.limit, STACK_LIMIT

start:
        l32r    a2, start.vectors
        wsr.vecbase a2
        movi    a2, 0
        wsr.windowbase a2               # may turn the registers, so that a2 is another
        rsync
        movi    a2, 1
        wsr.windowstart a2              # 0 at reset
        rsync
        movi    a2, 0
        wsr.intenable a2
        wsr.lcount a2
        movi    a2, 6                   # way 6, addresses 0 to 0x1FFFFFFF
        movi    a3, 15                  # no access: a null pointer traps
        wdtlb   a3, a2
        dsync
        l32r    a2, start.ps
        wsr.ps  a2
        rsync
        l32r    a2, start.limit
        wur.threadptr a2                # functions that may recurse compare their stack pointers with it
        l32r    a1, start.stack
        movi    a0, 0                   # ends the walk along the frames
        movi    a2, 1
        wsr.cpenable a2                 # the floating-point unit
        movi    a2, 0x15
        wsr.atomctl a2                  # S32C1I in memory without a cache
        rsync
        call4   main
        mov.n   a3, a6
        movi    a2, 1                   # exit
        simcall
start.stop:
        j       start.stop
