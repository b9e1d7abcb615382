using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Sealing;

/// <summary>All that a program is made of, each list in the order in which it was reached: the same in each run.</summary>
internal sealed class SealedProgram
{
    private readonly Dictionary<object, object?> _keptBy = [];

    /// <summary>The bodies.</summary>
    public List<Function> Functions { get; } = [];

    /// <summary>Functions without a body: C functions and parts of the machine's runtime.</summary>
    public OrderedSet<FunctionSymbol> Foreign { get; } = [];

    /// <summary>Types of which there may be objects: made by new, boxed, or in the image.</summary>
    public OrderedSet<TypeInstance> Instantiated { get; } = [];

    /// <summary>Types that need a descriptor: those that are instantiated, cast to, or named; their base classes and elements.</summary>
    public OrderedSet<TypeInstance> Described { get; } = [];

    /// <summary>Types whose System.Type object is asked for by name.</summary>
    public OrderedSet<TypeInstance> TypeObjects { get; } = [];

    /// <summary>Types that code casts to or tests for, with those of catch clauses.</summary>
    public OrderedSet<TypeInstance> CastTargets { get; } = [];

    /// <summary>The slots of classes that something calls, by their first declaration; a generic method once for each set of arguments.</summary>
    public OrderedSet<MethodInstance> VirtualSlots { get; } = [];

    /// <summary>The interface methods that something calls.</summary>
    public OrderedSet<MethodInstance> InterfaceSlots { get; } = [];

    /// <summary>Methods whose address a delegate takes.</summary>
    public OrderedSet<MethodInstance> DelegateTargets { get; } = [];

    /// <summary>Static fields.</summary>
    public OrderedSet<FieldInstance> Statics { get; } = [];

    /// <summary>Types whose static constructor code asks for.</summary>
    public OrderedSet<TypeInstance> Initialized { get; } = [];

    /// <summary>String literals.</summary>
    public OrderedSet<string> Literals { get; } = [];

    /// <summary>Data that instructions name, and what it refers to.</summary>
    public OrderedSet<DataSymbol> Data { get; } = [];

    /// <summary>What is initialised before the program starts; null where nothing is.</summary>
    public InitialState? InitialState { get; init; }

    /// <summary>Which System.Type objects code can come to besides those it names.</summary>
    public TypeQueries TypeQueries { get; internal set; }

    /// <summary>What first reached a thing: a FunctionSymbol, TypeInstance or MethodInstance; null of a root, and of what was never reached.</summary>
    /// <param name="kept">A FunctionSymbol, TypeInstance, MethodInstance (of a slot), FieldInstance, DataSymbol or string (a literal).</param>
    public object? KeptBy(object kept) => _keptBy.GetValueOrDefault(kept);

    /// <summary>The way from a root to a thing, the root first.</summary>
    public IReadOnlyList<object> Chain(object kept)
    {
        var chain = new List<object>();
        for (object? link = kept; link is not null; link = KeptBy(link))
        {
            chain.Add(link);
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>Notes why a thing is kept, the first time.</summary>
    internal void Keep(object kept, object? by) => _keptBy.TryAdd(kept, ReferenceEquals(kept, by) ? null : by);
}
