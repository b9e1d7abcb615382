using System;
using System.Collections.Generic;
using DeviceKit.Cross.Debugging;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>What an image is made of.</summary>
/// <param name="Entry">The function that the machine's start calls.</param>
/// <param name="Code">The functions; those that nothing reaches are left out. Data comes by references to it.</param>
internal sealed record ProgramParts(FunctionSymbol Entry, IEnumerable<CodeObject> Code)
{
    /// <summary>The application's name, for debug information.</summary>
    public string Name { get; init; } = "";

    /// <summary>The board's id.</summary>
    public required string Board { get; init; }

    /// <summary>Bytes of the heap; 0 for all that is left.</summary>
    public int HeapSize { get; init; }

    /// <summary>Bytes of the stack.</summary>
    public int StackSize { get; init; } = 16 * 1024;

    /// <summary>The function that is called when the stack is full; null for no checks.</summary>
    public FunctionSymbol? StackOverflow { get; init; }

    /// <summary>Symbols that code names without having them, as numbers.</summary>
    public IReadOnlyDictionary<string, long> Defined { get; init; } = new Dictionary<string, long>();

    /// <summary>The source line of a position; null leaves debug information out.</summary>
    public Func<SourcePosition, SourceLine?>? LineOf { get; init; }
}
