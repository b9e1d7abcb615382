using System;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Commands;

/// <summary>What `--net` says.</summary>
/// <param name="Tap">The TAP device's name, or null for the embedded LAN.</param>
internal sealed record NetworkChoice(string? Tap)
{
    private const string TapPrefix = "tap:";

    public static NetworkChoice Lan { get; } = new((string?)null);

    /// <summary>Parses `lan` or `tap:NAME`; Linux's names have 1 to 15 characters without slash or space.</summary>
    /// <exception cref="ToolException">The text is neither.</exception>
    public static NetworkChoice Parse(string text)
    {
        if (text == "lan")
        {
            return Lan;
        }

        string name = text.StartsWith(TapPrefix, StringComparison.Ordinal) ? text[TapPrefix.Length..] : "";
        return name.Length is > 0 and <= 15 && name.AsSpan().IndexOfAny("/ \t") < 0
            ? new NetworkChoice(name)
            : throw ToolError.BadNet.At($"'{text}' is not a network", "option --net", "write lan or tap:NAME");
    }
}
