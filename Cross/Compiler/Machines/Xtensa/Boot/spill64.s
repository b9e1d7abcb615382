# Stores every window but the caller's, of a core with 64 address registers. The caller needs a frame of 48 bytes and its locals; it CALL12s,
# and so loses a12 to a15. Nothing is done by hand: ENTRY, CALL12 and the use of a4 overflow what is in their way (Xtensa ISA Reference Manual
# 4.7.1.4). The reach is three panes of four registers a step, and ends exactly before the caller's own.
        .align  4
windows_spill:
        entry   a1, 48
        call12  windows_spill.second
        retw.n
        .align  4
windows_spill.second:
        entry   a1, 48
        call12  windows_spill.third
        retw.n
        .align  4
windows_spill.third:
        entry   a1, 48
        call12  windows_spill.fourth
        retw.n
        .align  4
windows_spill.fourth:
        entry   a1, 48
        call12  windows_spill.last
        retw.n
        .align  4
windows_spill.last:
        entry   a1, 16
        retw.n                          # its own pane is the last
