using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace DeviceKit.Cross.Intermediate.Text;

/// <summary>Writes the symbols that functions name and that are not functions of the text.</summary>
internal static class Declarations
{
    /// <summary>The declarations, a line each, in the order in which they come up.</summary>
    public static string Of(IReadOnlyCollection<Function> functions)
    {
        var seen = new HashSet<Symbol>(functions.Select(function => function.Symbol));
        var waiting = new Queue<Symbol>(functions.SelectMany(Symbols));
        var text = new StringBuilder();
        while (waiting.TryDequeue(out Symbol? symbol))
        {
            if (seen.Add(symbol))
            {
                text.Append(symbol is FunctionSymbol function ? Of(function) : Of((DataSymbol)symbol)).Append('\n');
                foreach (DataRelocation relocation in (symbol as DataSymbol)?.Relocations ?? [])
                {
                    waiting.Enqueue(relocation.Target);
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The effects of a function as words.</summary>
    public static string EffectsOf(FunctionSymbol function) => function.Effects.ToString().Replace(",", "");

    private static IEnumerable<Symbol> Symbols(Function function)
    {
        IEnumerable<Symbol?> clauses = function.Regions.SelectMany(region => region.Clauses).Select(clause => clause.Subject as Symbol);
        IEnumerable<Symbol?> subjects = function.Blocks.SelectMany(block => block.Instructions).SelectMany(SymbolsOf);
        return clauses.Concat(subjects).OfType<Symbol>();
    }

    private static IEnumerable<Symbol?> SymbolsOf(Instruction instruction)
    {
        yield return instruction.Subject as Symbol;
        for (SourcePosition? position = instruction.Position; position is not null; position = position.Caller)
        {
            yield return position.Method;
        }
    }

    private static string Of(FunctionSymbol function) =>
        $"declare {SubjectText.Name(function)}{SubjectText.Of(function.Signature)}{(function.Effects == FunctionEffects.All ? "" : " " + EffectsOf(function))}";

    private static string Of(DataSymbol data)
    {
        string contents = data.Contents.Length == 0 ? "" : " bytes " + System.Convert.ToHexString(data.Contents);
        string words = string.Concat(data.Relocations.Select(r => $" word {r.Offset} {SubjectText.Name(r.Target)} {r.Addend}"));
        return $"data {SubjectText.Name(data)} {data.Section} {data.Size} align {data.Alignment}{contents}{words}";
    }
}
