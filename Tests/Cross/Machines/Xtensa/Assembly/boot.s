# Window vectors, a boot stub and a recursive function: fib(12) is the exit code. It starts at the label "start", in any state after reset.

        .equ    BASE, 0x40080000        # the text's address, and VECBASE
        .equ    PS_START, 1 << 18 | 1 << 5      // WOE and UM; no exception, all interrupts
        .equ    EXIT, 1                 # the number of the simulator's call

        .org    0x000                   # overflow of 4 registers
        s32e    a0, a5, -16
        s32e    a1, a5, -12
        s32e    a2, a5, -8
        s32e    a3, a5, -4
        rfwo

        .org    0x040                   # underflow of 4
        l32e    a0, a5, -16
        l32e    a1, a5, -12
        l32e    a2, a5, -8
        l32e    a3, a5, -4
        rfwu

        .org    0x080                   # overflow of 8
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

        .org    0x0c0                   # underflow of 8
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

        .org    0x300                   # kernel exception
        j       fail
        .org    0x340                   # user exception
        j       fail
        .org    0x3c0                   # double exception
        j       fail

        .org    0x400
        .literal_position
        .literal vectors, BASE
        .literal state, PS_START
        .literal stack, end
        .literal twelve, number
start:  l32r    a2, vectors
        wsr.vecbase a2
        movi.n  a2, 0
        wsr.windowbase a2
        rsync
        movi.n  a2, 1
        wsr.windowstart a2
        rsync
        movi.n  a2, 0
        wsr.intenable a2
        wsr.lcount a2
        l32r    a2, state
        wsr.ps  a2
        rsync
        l32r    sp, stack
        movi    a0, 0
        l32r    a6, twelve
        l32i.n  a6, a6, 0
        call4   fib                     # our a6 is its a2
        mov.n   a3, a6
exit:   movi    a2, EXIT
        simcall

fail:   movi    a3, 99
        j       exit

        .align  4
fib:    entry   a1, 32
        bgei    a2, 2, more
        retw.n
more:   addi.n  a10, a2, -1
        call8   fib                     # our a10 is its a2
        mov.n   a3, a10
        addi    a10, a2, -2
        call8   fib
        add.n   a2, a3, a10
        retw

        .align  4
number: .word   (1 + 2) * 4
        .half   0x1234, -1
        .byte   0b1010, ~0 & 0xff, number - fib
        .space  1024
        .align  16
end:
