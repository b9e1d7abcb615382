# QEMU's machine "sim" begins at its reset vector whatever the ELF's entry is.

        j       reset.go
        .literal_position
        .literal reset.start, start
reset.go:
        l32r    a0, reset.start
        jx      a0
