using System;

namespace DeviceKit.Boards.Parsing;

/// <summary>Gives up one line; the reader goes on with the next.</summary>
internal sealed class LineFault(Word at, string what, string remedy) : Exception($"{what}, {remedy}")
{
    /// <summary>Where.</summary>
    public Word At { get; } = at;

    /// <summary>What is wrong.</summary>
    public string What { get; } = what;

    /// <summary>What to write.</summary>
    public string Remedy { get; } = remedy;
}
