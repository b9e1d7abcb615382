# QEMU's services (SIMCALL: number in a2, arguments from a3 on, result in a2, errno in a3 when that is -1), as functions of the windowed ABI.

# a2 = descriptor, a3 = bytes, a4 = how many; a2 becomes 0 when all are written, else minus errno.
        .align  4
simcall_write:
        entry   a1, 32
        mov.n   a6, a2
        mov.n   a7, a4
        mov.n   a4, a3
simcall_write.next:
        beqz    a7, simcall_write.done
        movi    a2, 4
        mov.n   a3, a6
        mov.n   a5, a7
        simcall                         # may write a part: QEMU divides at pages
        blti    a2, 1, simcall_write.failed
        add     a4, a4, a2
        sub     a7, a7, a2
        j       simcall_write.next
simcall_write.failed:
        beqz    a2, simcall_write.full
        neg     a2, a3
        retw.n
simcall_write.full:
        movi    a2, -28                 # nothing was written, and no reason given
        retw.n
simcall_write.done:
        movi    a2, 0
        retw.n

# a2 = the exit code, of which 8 bits count; does not return.
        .align  4
simcall_exit:
        entry   a1, 32
        mov.n   a3, a2
        movi    a2, 1
        simcall
simcall_exit.stop:
        j       simcall_exit.stop
