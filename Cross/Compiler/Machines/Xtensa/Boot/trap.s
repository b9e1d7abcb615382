# The end of a run by a trap: one line on stderr that names cause, place and address, then the exit code. In a vector PS.EXCM is 1, so no
# instruction here checks a window, and all sixteen registers may be overwritten: nobody comes back.

        .equ    TRAP_IN_PROGRAM, 134    # as an unhandled exception
        .equ    TRAP_IN_HANDLER, 70     # the runtime's own fault
        .literal trap.entered, trap_entered
        .literal trap.line, trap_line
        .literal trap.causes, trap_causes
        .literal trap.in_program, trap_text_program
        .literal trap.in_handler, trap_text_handler
        .literal trap.address, trap_text_address

# a2 = the cause, a3 = where, a4 = the exit code
trap:
        l32r    a5, trap.entered
        l32i    a6, a5, 0
        movi    a7, 1
        s32i    a7, a5, 0
        bnez    a6, trap.again          # the report itself trapped
        mov.n   a12, a3
        mov.n   a13, a4
        rsr.excvaddr a14
        l32r    a10, trap.line          # a10 = where the line's next character goes

        l32r    a8, trap.in_program
        movi    a6, TRAP_IN_PROGRAM
        beq     a13, a6, trap.begin
        l32r    a8, trap.in_handler
trap.begin:
        call0   trap.copy

        l32r    a8, trap.causes         # records: cause, whether EXCVADDR counts, length, text; the last has cause 255
        movi    a15, 255
trap.find:
        l8ui    a6, a8, 0
        l8ui    a9, a8, 1
        addi    a8, a8, 2
        beq     a6, a2, trap.found
        beq     a6, a15, trap.found
        l8ui    a7, a8, 0
        addi    a7, a7, 1
        add     a8, a8, a7
        j       trap.find
trap.found:
        call0   trap.copy
        mov.n   a2, a12
        call0   trap.hex
        beqz    a9, trap.end
        l32r    a8, trap.address
        call0   trap.copy
        mov.n   a2, a14
        call0   trap.hex
trap.end:
        movi    a6, 10                  # the line's end
        s8i     a6, a10, 0
        addi    a10, a10, 1
        movi    a2, 4                   # write to descriptor 2
        movi    a3, 2
        l32r    a4, trap.line
        sub     a5, a10, a4
        simcall
        j       trap.exit
trap.again:
        movi    a13, TRAP_IN_HANDLER
trap.exit:
        movi    a2, 1                   # exit
        mov.n   a3, a13
        simcall
trap.stop:
        j       trap.stop

# Copies the text at a8, its length first, to a10; both end behind it.
        .align  4
trap.copy:
        l8ui    a7, a8, 0
        addi    a8, a8, 1
trap.copy.next:
        l8ui    a6, a8, 0
        s8i     a6, a10, 0
        addi    a8, a8, 1
        addi    a10, a10, 1
        addi    a7, a7, -1
        bnez    a7, trap.copy.next
        ret

# Writes a2 to a10 with eight digits.
        .align  4
trap.hex:
        movi    a6, 8
trap.hex.next:
        extui   a7, a2, 28, 4
        slli    a2, a2, 4
        addi    a11, a7, 48
        blti    a7, 10, trap.hex.put
        addi    a11, a11, 7
trap.hex.put:
        s8i     a11, a10, 0
        addi    a10, a10, 1
        addi    a6, a6, -1
        bnez    a6, trap.hex.next
        ret
