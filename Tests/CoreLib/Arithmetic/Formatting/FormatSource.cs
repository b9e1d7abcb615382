using System.Text;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Formatting;

/// <summary>Formats, standard and custom, special and seeded.</summary>
internal sealed class FormatSource(NumberSource numbers)
{
    private const string Letters = "GDXBNFEPCRgdxbnfepcr";
    private const string Symbols = "000###.,;%‰Ee+-'\"\\ xE+0e-0";

    /// <summary>Formats of which each is peculiar.</summary>
    internal static string[] Peculiar { get; } =
    [
        "", "G", "g", "G0", "G1", "G2", "G15", "G16", "G17", "G18", "G30", "R", "r", "R3", "D", "d7", "X", "x", "X4", "x9", "B", "b12", "N", "N0", "n3",
        "F", "F0", "F1", "f5", "F20", "E", "e", "E0", "E1", "E16", "e20", "P", "P0", "p3", "C", "C0", "c4", "Z", "G999999999", "D1000000000", "F0000000002",
        "D5x", "\0", "D5\0x", "0", "#", "0.00", "#,##0", "#,##0.00", "0,", "0,,", "0.0%", "0.0‰", "0.00E+0", "0.00e-00", "##.##E00", "'q'0\"x\"", "\\#0",
        "pos 0;neg 0", "pos 0;neg 0;zero", "0;;z", "#;#;", "0.0.0", "#,#", "00,000,000,000", "0E0", "0E+000", "E0", "(0)", "-0", "0;-0", "%0", "0#",
        "#0#.#0#", "+0;-0;", "'abc", "\\", "0\\", "#.##%;neg#.#;zz", "0,0.00,", "0.00,00", "0%%", "#-#-#", "000-000-0000", ",0", ",#,", "0;", ";;", "0E",
        "0Ex", "0E+", "0E+x", "0E0E0", "0.0E00E+0e-", "#.#;'a;b'0;c", "0'", "x;y;z", "0\0x", "0.####################", "0E00000000000000",
    ];

    internal string Standard()
    {
        char letter = Letters[numbers.Below(Letters.Length)];
        return numbers.Below(4) == 0 ? letter.ToString() : letter.ToString() + numbers.Below(numbers.Below(8) == 0 ? 60 : 24);
    }

    internal string Pattern()
    {
        var pattern = new StringBuilder();
        for (int length = 1 + numbers.Below(12); length > 0; length--)
        {
            pattern.Append(Symbols[numbers.Below(Symbols.Length)]);
        }

        return pattern.ToString();
    }
}
