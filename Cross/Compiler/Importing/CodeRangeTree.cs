using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil.Cil;

namespace DeviceKit.Cross.Importing;

/// <summary>The protected blocks, handlers and filters of a method as a tree: ECMA-335 I.12.4.2.</summary>
internal sealed class CodeRangeTree
{
    private readonly List<CodeRange> _ranges = [];

    /// <summary>Reads the clauses of a body.</summary>
    /// <exception cref="FormatException">A clause is incomplete, or two overlap without one being within the other.</exception>
    public CodeRangeTree(MethodBody body)
    {
        Root = new CodeRange(CodeRangeKind.Body, 0, body.CodeSize);
        CodeRange? previous = null;
        foreach (ExceptionHandler clause in body.ExceptionHandlers)
        {
            previous = Add(clause, previous, body.CodeSize);
        }

        foreach (CodeRange range in _ranges)
        {
            range.Parent ??= ParentOf(range);
        }

        // A handler belongs to where its protected block stands, not to the ranges that only touch it.
        foreach (CodeRange range in _ranges.Where(range => range.Kind == CodeRangeKind.Try))
        {
            foreach (CodeRange handler in range.Handlers.Concat(range.Filters.OfType<CodeRange>()))
            {
                if (!range.Parent!.Contains(handler.Start) || handler.End > range.Parent.End)
                {
                    throw new FormatException($"the handler at IL_{handler.Start:x4} lies outside of the block around its protected block");
                }

                handler.Parent = range.Parent;
            }
        }
    }

    /// <summary>The whole body.</summary>
    public CodeRange Root { get; }

    /// <summary>All ranges but the body, inner protected blocks before outer ones.</summary>
    public IReadOnlyList<CodeRange> All => _ranges;

    /// <summary>The protected blocks, inner ones before outer ones.</summary>
    public IEnumerable<CodeRange> ProtectedBlocks => _ranges.Where(range => range.Kind == CodeRangeKind.Try);

    /// <summary>The innermost range with an instruction.</summary>
    public CodeRange Innermost(int offset)
    {
        CodeRange best = Root;
        foreach (CodeRange range in _ranges)
        {
            // Of protected blocks of one extent the first in the table is the innermost.
            if (range.Contains(offset) && (best == Root || range.End - range.Start < best.End - best.Start))
            {
                best = range;
            }
        }

        return best;
    }

    /// <summary>Whether an instruction lies in a filter.</summary>
    public bool IsInFilter(int offset) => _ranges.Exists(range => range.Kind == CodeRangeKind.Filter && range.Contains(offset));

    private CodeRange Add(ExceptionHandler clause, CodeRange? previous, int size)
    {
        if (clause.TryStart is null || clause.HandlerStart is null || (clause.HandlerType == ExceptionHandlerType.Filter && clause.FilterStart is null))
        {
            throw new FormatException("an exception clause points outside of the body");
        }

        int start = clause.TryStart.Offset;
        int end = clause.TryEnd?.Offset ?? size;
        CodeRange block = previous is not null && previous.Start == start && previous.End == end && Catches(clause) && Catches(previous.Clauses[0])
            ? previous
            : new CodeRange(CodeRangeKind.Try, start, end);
        block.Clauses.Add(clause);
        block.Handlers.Add(new CodeRange(KindOf(clause), clause.HandlerStart.Offset, clause.HandlerEnd?.Offset ?? size));
        block.Filters.Add(clause.FilterStart is null ? null : new CodeRange(CodeRangeKind.Filter, clause.FilterStart.Offset, clause.HandlerStart.Offset));
        if (block != previous)
        {
            _ranges.Add(block);
        }

        _ranges.Add(block.Handlers[^1]);
        if (block.Filters[^1] is CodeRange filter)
        {
            _ranges.Add(filter);
        }

        return block;
    }

    private CodeRange ParentOf(CodeRange range)
    {
        CodeRange best = Root;
        bool behind = false;
        foreach (CodeRange other in _ranges)
        {
            behind |= other == range;
            if (other == range || other.End <= range.Start || other.Start >= range.End)
            {
                continue;
            }

            bool equal = other.Start == range.Start && other.End == range.End;
            if (!equal && !(other.Start <= range.Start && other.End >= range.End))
            {
                if (other.Start < range.Start || other.End > range.End)
                {
                    throw new FormatException($"the blocks at IL_{range.Start:x4} and IL_{other.Start:x4} overlap");
                }

                continue;
            }

            if ((!equal || behind) && (best == Root || other.End - other.Start < best.End - best.Start))
            {
                best = other;
            }
        }

        return best;
    }

    private static bool Catches(ExceptionHandler clause) => clause.HandlerType is ExceptionHandlerType.Catch or ExceptionHandlerType.Filter;

    private static CodeRangeKind KindOf(ExceptionHandler clause) => clause.HandlerType switch
    {
        ExceptionHandlerType.Finally => CodeRangeKind.Finally,
        ExceptionHandlerType.Fault => CodeRangeKind.Fault,
        _ => CodeRangeKind.Catch,
    };
}
