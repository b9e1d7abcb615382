using System.Collections.Generic;
using DeviceKit.Cross.Debugging;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Compiling;

/// <summary>The source lines of positions in IL, from the debug files of the assemblies.</summary>
/// <param name="types">Where methods are looked up.</param>
internal sealed class SourceLineFinder(TypeSystem types)
{
    private readonly Dictionary<SourcePosition, SourceLine> _lines = [];

    /// <summary>The line of a position; of unknown file where an assembly has no debug file.</summary>
    public SourceLine Find(SourcePosition position)
    {
        if (!_lines.TryGetValue(position, out SourceLine? line))
        {
            (string file, int number) = types.MethodOf(position.Method)?.Definition is { } method ? SourceLines.Find(method, position.Offset) ?? ("", 0) : ("", 0);
            line = new SourceLine(position.Method.Name, file, number, position.Caller is null ? null : Find(position.Caller));
            _lines.Add(position, line);
        }

        return line;
    }
}
