using System.Collections.Generic;
using Mono.Cecil.Cil;

namespace DeviceKit.Cross.Importing;

/// <summary>A stretch of IL that control enters and leaves only in the ways of structured exception handling.</summary>
/// <param name="kind">What it is.</param>
/// <param name="start">The offset of its first instruction.</param>
/// <param name="end">The offset behind it.</param>
internal sealed class CodeRange(CodeRangeKind kind, int start, int end)
{
    /// <summary>What it is.</summary>
    public CodeRangeKind Kind { get; } = kind;

    /// <summary>The offset of its first instruction.</summary>
    public int Start { get; } = start;

    /// <summary>The offset behind it.</summary>
    public int End { get; } = end;

    /// <summary>The innermost range around it; of handlers and filters the one around their protected block. Null of the body.</summary>
    public CodeRange? Parent { get; set; }

    /// <summary>The number of ranges around it.</summary>
    public int Depth => Parent is null ? 0 : Parent.Depth + 1;

    /// <summary>Of a protected block: its clauses, all of one kind, or catches and filters mixed.</summary>
    public List<ExceptionHandler> Clauses { get; } = [];

    /// <summary>Of a protected block: the ranges of its handlers, one for each clause.</summary>
    public List<CodeRange> Handlers { get; } = [];

    /// <summary>Of a protected block: the ranges of its filters, null for clauses that have none.</summary>
    public List<CodeRange?> Filters { get; } = [];

    /// <summary>Of a protected block: its handler does nothing, so there is nothing to protect.</summary>
    public bool IsTransparent { get; set; }

    /// <summary>A protected block with a finally handler.</summary>
    public bool HasFinally => Kind == CodeRangeKind.Try && Clauses[0].HandlerType == ExceptionHandlerType.Finally;

    /// <summary>Whether an instruction lies in it.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether another lies in it, or is it.</summary>
    public bool IsAround(CodeRange? other)
    {
        while (other is not null && other != this)
        {
            other = other.Parent;
        }

        return other is not null;
    }
}
