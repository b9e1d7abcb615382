using System.Collections.Generic;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards;

/// <summary>What a table came to: a board, or everything that is wrong with it.</summary>
/// <param name="Board">Null when there is an error.</param>
/// <param name="Errors">In order of their lines; empty when there is a board.</param>
public sealed record BoardParseResult(Board? Board, IReadOnlyList<BoardError> Errors);
