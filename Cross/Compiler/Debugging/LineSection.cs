using System.Collections.Generic;

namespace DeviceKit.Cross.Debugging;

/// <summary>Writes `.debug_line` (section 6.2): one sequence for each function.</summary>
internal static class LineSection
{
    /// <summary>The section.</summary>
    /// <param name="functions">By rising addresses.</param>
    /// <param name="files">Gets the files; <c>.debug_info</c> uses the same numbers.</param>
    public static byte[] Write(IReadOnlyList<FunctionLines> functions, FileTable files)
    {
        var program = new DwarfBytes();
        foreach (FunctionLines function in functions)
        {
            if (function.Rows.Count > 0)
            {
                WriteSequence(program, function, files);
            }
        }

        var section = new DwarfBytes();
        int unit = section.Open();
        section.Half(DwarfFormat.Version);
        int header = section.Open();
        section.Byte(1); // Bytes of the shortest instruction: narrow forms start at any byte.
        section.Byte(1);
        section.Byte(1); // Every row is a statement.
        section.Byte(DwarfFormat.LineBase);
        section.Byte(DwarfFormat.LineRange);
        section.Byte(DwarfFormat.OpcodeBase);
        section.Bytes(DwarfFormat.StandardLengths);
        section.Byte(0); // No directories: files have whole paths.
        foreach (string file in files.Files)
        {
            section.Text(file.Length == 0 ? "?" : file);
            section.Byte(0);
            section.Byte(0);
            section.Byte(0);
        }

        section.Byte(0);
        section.Close(header);
        section.Bytes(program.ToArray());
        section.Close(unit);
        return section.ToArray();
    }

    private static void WriteSequence(DwarfBytes program, FunctionLines function, FileTable files)
    {
        program.Byte(DwarfFormat.LineExtended);
        program.Unsigned(1 + DwarfFormat.AddressSize);
        program.Byte(DwarfFormat.LineSetAddress);
        program.Word(function.Start);

        (uint address, int file, int line) = (function.Start, 1, 1);
        foreach (LineRow row in function.Rows)
        {
            int number = files.NumberOf(row.Source.File);
            if (number != file)
            {
                program.Byte(DwarfFormat.LineSetFile);
                program.Unsigned((uint)number);
                file = number;
            }

            WriteRow(program, row.Address - address, row.Source.Line - line);
            (address, line) = (row.Address, row.Source.Line);
        }

        program.Byte(DwarfFormat.LineAdvancePc);
        program.Unsigned(function.End - address);
        program.Byte(DwarfFormat.LineExtended);
        program.Unsigned(1);
        program.Byte(DwarfFormat.LineEndSequence);
    }

    /// <summary>A special opcode where the steps are small (section 6.2.5.1), else the long way.</summary>
    private static void WriteRow(DwarfBytes program, uint addressStep, int lineStep)
    {
        bool isShort = lineStep is >= DwarfFormat.LineBase and < DwarfFormat.LineBase + DwarfFormat.LineRange;
        if (!isShort)
        {
            program.Byte(DwarfFormat.LineAdvanceLine);
            program.Signed(lineStep);
            lineStep = 0;
        }

        long special = lineStep - DwarfFormat.LineBase + ((long)DwarfFormat.LineRange * addressStep) + DwarfFormat.OpcodeBase;
        if (special > 255)
        {
            program.Byte(DwarfFormat.LineAdvancePc);
            program.Unsigned(addressStep);
            special = lineStep - DwarfFormat.LineBase + DwarfFormat.OpcodeBase;
        }

        program.Byte((int)special);
    }
}
