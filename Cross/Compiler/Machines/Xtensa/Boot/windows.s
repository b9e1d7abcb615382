# Walking along the frames, and resuming in an outer one. Both spill the windows first, so that all is in memory.

# Goes on at a landing pad in an outer frame, whose a0 to a7 and stack pointer are as they were at its CALL8. CALL8 it; it does not return.
# a2 = the landing pad, a3 = how many frames out, 0 for the one that calls this. a4 to a7 arrive at the pad as a10 to a13.
        .literal windows_resume.address, 0x3FFFFFFF
        .literal windows_resume.call8, 0x80000000
        .align  4
windows_resume:
        entry   a1, 48
        call12  windows_spill
        mov.n   a8, a1                  # the stack pointer of the target's callee
        beqz    a3, windows_resume.there
windows_resume.next:
        addi    a9, a8, -12
        l32i    a8, a9, 0
        addi    a3, a3, -1
        bnez    a3, windows_resume.next
windows_resume.there:
        l32r    a9, windows_resume.address
        and     a0, a2, a9
        l32r    a9, windows_resume.call8
        or      a0, a0, a9              # returns as from a CALL8, so that eight registers come back
        mov.n   a1, a8
        mov.n   a2, a4
        mov.n   a3, a5
        mov.n   a4, a6
        mov.n   a5, a7
        retw.n

# Writes the return words of the frames, from the caller's on, up to the function that was entered by CALL4: bit 31 and the low 30 bits of
# an address. a2 = where to, a3 = how many at most; a2 becomes how many there are. CALL8 it; every frame but the outermost was entered by CALL8.
        .align  4
windows_walk:
        entry   a1, 48
        call12  windows_spill
        mov.n   a4, a1                  # a frame's stack pointer, and its return word
        mov.n   a5, a0
        movi    a6, 0
windows_walk.next:
        bgez    a5, windows_walk.done   # entered by CALL4, or 0
        beq     a6, a3, windows_walk.done
        s32i    a5, a2, 0
        addi    a2, a2, 4
        addi    a6, a6, 1
        addi    a7, a4, -16
        l32i    a5, a7, 0
        l32i    a4, a7, 4
        j       windows_walk.next
windows_walk.done:
        mov.n   a2, a6
        retw.n
