using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Assembly;

/// <summary>
/// Text to bytes, for boot stubs, vectors and tests; the README of this folder is the reference. Nothing is relaxed: an instruction is
/// exactly the one that is written, and one whose operands do not fit is an error. Every error is collected.
/// </summary>
internal static class Assembler
{
    /// <summary>Assembles a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="address">The address of its first byte, a multiple of 4.</param>
    /// <param name="core">The core whose instructions there are.</param>
    public static AssemblyResult Assemble(string text, uint address, Core core)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(address % 4, 0u);
        var errors = new List<AssemblyError>();
        IReadOnlyList<Statement> statements = StatementReader.Read(text, core, errors);
        var layout = new Layout(address, errors);
        layout.Place(statements);

        byte[] bytes = new Emitter(address, layout.Size, layout.Symbols, errors).Emit(statements);
        return new AssemblyResult(address, errors.Count == 0 ? bytes : [], layout.Symbols, [.. errors.OrderBy(e => e.Line).ThenBy(e => e.Column)]);
    }
}
