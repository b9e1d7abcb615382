using System;

namespace DeviceKit.Cross.Tables;

/// <summary>A table is not as its head says.</summary>
/// <param name="table">The table's name.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="message">What is wrong.</param>
internal sealed class TableException(string table, int line, string message) : Exception($"{table}({line}): {message}")
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
