using System;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Commands;

/// <summary>What `--modules` says: DeviceKit's emulated modules, or those of an ESP32 on a simulated ESP-IDF.</summary>
/// <param name="Board">The board whose chip is simulated; null for the emulated modules.</param>
internal sealed record ModulesChoice(string? Board)
{
    private const string Emulated = "emulated";
    private const string Esp32 = "esp32";

    /// <summary>The board of `--modules esp32`: one with a screen of 320 x 240.</summary>
    public const string DefaultBoard = "esp-wrover-kit";

    public static ModulesChoice Default { get; } = new((string?)null);

    /// <summary>The option as it was written.</summary>
    public string Option => Board is null ? $"option --modules {Emulated}" : $"option --modules {Esp32}:{Board}";

    /// <summary>Parses `emulated`, `esp32` or `esp32:BOARD`.</summary>
    /// <exception cref="ToolException">The text is none of them.</exception>
    public static ModulesChoice Parse(string text) => text switch
    {
        Emulated => Default,
        Esp32 => new ModulesChoice(DefaultBoard),
        _ when text.StartsWith($"{Esp32}:", StringComparison.Ordinal) && text.Length > Esp32.Length + 1 => new ModulesChoice(text[(Esp32.Length + 1)..]),
        _ => throw ToolError.BadModules.At($"'{text}' names no modules", "option --modules", $"write {Emulated}, {Esp32} or {Esp32}:BOARD"),
    };
}
