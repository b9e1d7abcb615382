using System;

namespace DeviceKit.Boards.Parsing;

/// <summary>A word that opens a line.</summary>
/// <typeparam name="TDraft">What the line goes into.</typeparam>
/// <param name="Name">The word.</param>
/// <param name="Usage">The whole line's form, as the README has it.</param>
/// <param name="Once">True when it may be said once.</param>
/// <param name="Read">Reads the rest of the line.</param>
internal sealed record Keyword<TDraft>(string Name, string Usage, bool Once, Action<LineCursor, TDraft> Read);
