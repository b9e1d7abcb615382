using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DeviceKit.Cross.Debugging;
using DeviceKit.Cross.Elf;

namespace DeviceKit.Tool.Executing;

/// <summary>Turns the addresses of stack traces, and of the line of a trap, into methods and lines: from the image's debug information, else from its symbols.</summary>
internal sealed partial class TraceNames
{
    private readonly Symbolizer? _places;
    private readonly ElfSymbol[] _functions;

    /// <summary>Reads what an image has.</summary>
    public TraceNames(ElfFile image)
    {
        _functions = [.. image.Symbols.Where(s => s.Kind == ElfSymbolKind.Function && s.Size > 0).OrderBy(s => s.Value)];
        try
        {
            _places = new Symbolizer(image);
        }
        catch (InvalidDataException)
        {
            // Damaged debug information is none: the run itself needs it not.
            _places = null;
        }
    }

    /// <summary>The lines for a line that the image wrote to stderr: itself, or the methods at its address, innermost first.</summary>
    public IEnumerable<string> Of(string line)
    {
        Match trace = TraceLine().Match(line);
        if (trace.Success)
        {
            // A return address lies behind its call: the byte before is the call's.
            IReadOnlyList<string> places = At(Address(trace) - 1);
            return places.Count == 0 ? [line] : places.Select(p => trace.Groups["indent"].Value + p);
        }

        Match trap = TrapLine().Match(line);
        return trap.Success && At(Address(trap)) is [{ } place, ..] ? [$"{line} ({place})"] : [line];
    }

    private static uint Address(Match match) => uint.Parse(match.Groups["address"].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private IReadOnlyList<string> At(uint address)
    {
        IReadOnlyList<SourceLine> places = _places?.Find(address) ?? [];
        if (places.Count > 0)
        {
            return [.. places.Select(p => p.File.Length > 0 ? $"{p.Method} in {p.File}:line {p.Line}" : p.Method)];
        }

        return _functions.LastOrDefault(f => f.Value <= address && address < f.Value + f.Size) is { } function ? [function.Name] : [];
    }

    [GeneratedRegex("^(?<indent> +at )0x(?<address>[0-9A-Fa-f]{8})$")]
    private static partial Regex TraceLine();

    [GeneratedRegex("^Trap.* at 0x(?<address>[0-9A-Fa-f]{8})")]
    private static partial Regex TrapLine();
}
