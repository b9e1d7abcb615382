# Register windows of a core with 32 address registers (de233_fpu): spilling all of them, and resuming in an outer frame.

# Stores every window but the caller's. The caller needs a frame of 48 bytes and its locals; it CALL12s, and so loses a12 to a15.
# Nothing is done by hand: ENTRY, CALL12 and the use of a4 overflow what is in their way (Xtensa ISA Reference Manual 4.7.1.4). The reach
# is three panes a step, and ends exactly before the caller's own.
        .align  4
windows_spill:
        entry   a1, 48
        call12  windows_spill.last
        retw.n
        .align  4
windows_spill.last:
        entry   a1, 16
        or      a4, a4, a4              # the last pane
        retw.n

# Goes on at a landing pad in an outer frame, whose a0 to a7 and stack pointer are as they were at its CALL8. CALL8 it; it does not return.
# a2 = the landing pad, a3 = how many frames out, 0 for the one that calls this. a4 to a7 arrive at the pad as a12 to a15.
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
        retw.n
