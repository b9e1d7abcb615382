# Stores every window but the caller's, of a core with 32 address registers. The caller needs a frame of 48 bytes and its locals; it CALL12s,
# and so loses a12 to a15. Nothing is done by hand: ENTRY, CALL12 and the use of a4 overflow what is in their way (Xtensa ISA Reference Manual
# 4.7.1.4). The reach is three panes of four registers a step, and ends exactly before the caller's own.
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
