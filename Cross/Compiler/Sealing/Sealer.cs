using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Reading;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <summary>
/// Finds all that a program is made of, from its roots: each function that is reached is imported, simplified, and what is left in it is followed. A
/// virtual method is reached only on types of which there are objects (rapid type analysis). Functions that have a body already are not imported again: so
/// sealing an optimised program drops what optimising made superfluous.
/// </summary>
/// <param name="types">The closed types.</param>
/// <param name="importer">Where bodies come from.</param>
/// <param name="helpers">The functions of the class library that lowering calls, by name.</param>
/// <param name="simplify">Folds constants and removes dead code in a function that was just imported.</param>
internal sealed partial class Sealer(TypeSystem types, IMethodImporter importer, Func<string, FunctionSymbol> helpers, Action<Function> simplify)
{
    private readonly Queue<FunctionSymbol> _pending = new();
    private readonly HashSet<FunctionSymbol> _reached = [];
    private readonly HashSet<string> _helpersReached = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string Code, string What)> _reported = [];

    /// <summary>The program so far.</summary>
    public SealedProgram Program { get; private init; } = new();

    /// <summary>What stood in the way; the program is whole only when there is nothing.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Seals a program.</summary>
    /// <param name="types">The closed types.</param>
    /// <param name="importer">Where bodies come from.</param>
    /// <param name="helpers">The functions of the class library that lowering calls, by name.</param>
    /// <param name="simplify">Folds constants and removes dead code in a function that was just imported.</param>
    /// <param name="roots">What runs by itself: Main and what the runtime calls.</param>
    /// <param name="before">The program before it was optimised, if this is not the first sealing: a function that it had may be in others now.</param>
    /// <param name="state">What is initialised before the program starts; null: as in the program before.</param>
    public static (SealedProgram Program, IReadOnlyList<Diagnostic> Diagnostics) Seal(
        TypeSystem types, IMethodImporter importer, Func<string, FunctionSymbol> helpers, Action<Function> simplify, IEnumerable<FunctionSymbol> roots,
        SealedProgram? before = null,
        InitialState? state = null)
    {
        var sealer = new Sealer(types, importer, helpers, simplify) { Program = new SealedProgram { InitialState = state ?? before?.InitialState } };
        sealer.AskForTypes(before?.TypeQueries ?? TypeQueries.None, null);
        foreach (FunctionSymbol root in roots)
        {
            sealer.Reach(root, null);
        }

        sealer.Run();
        return (sealer.Program, sealer.Diagnostics);
    }

    private void Run()
    {
        while (_pending.TryDequeue(out FunctionSymbol? symbol))
        {
            try
            {
                if (BodyOf(symbol) is { } body)
                {
                    Program.Functions.Add(body);
                    Scan(body);
                }
                else
                {
                    Program.Foreign.Add(symbol);
                }
            }
            catch (Exception exception) when (Fault.IsOne(exception))
            {
                Report(Fault.Describe(exception, Program, types, symbol));
            }
        }
    }

    // What is missing is told where it is first needed.
    private void Report(Diagnostic diagnostic)
    {
        if (_reported.Add((diagnostic.Code, diagnostic.What)))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    private Function? BodyOf(FunctionSymbol symbol)
    {
        MethodInstance? method = types.MethodOf(symbol);
        if (method is not null)
        {
            NoteTypeQueries(method);
        }

        if (symbol.Body is null && method is not null)
        {
            symbol.Body = importer.Import(method);
            simplify(symbol.Body);
        }

        return symbol.Body;
    }

    private void Reach(FunctionSymbol symbol, object? by)
    {
        if (_reached.Add(symbol))
        {
            Program.Keep(symbol, by);
            _pending.Enqueue(symbol);
        }
    }

    private void Reach(MethodInstance method, object? by) => Reach(method.Symbol, by);

    private void ReachHelper(string name, object by)
    {
        if (_helpersReached.Add(name))
        {
            Reach(helpers(name), by);
        }
    }

    private void Reach(DataSymbol data, object by)
    {
        if (Program.Data.Add(data))
        {
            Program.Keep(data, by);
            foreach (DataRelocation relocation in data.Relocations)
            {
                Reach(relocation.Target, data);
            }
        }
    }

    private void Reach(Symbol symbol, object by)
    {
        if (symbol is FunctionSymbol function)
        {
            Reach(function, by);
        }
        else if (symbol is DataSymbol data)
        {
            Reach(data, by);
        }
    }
}
