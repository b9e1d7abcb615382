using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting;

/// <summary>A specification and the model that it speaks of: what every emitter works on.</summary>
public sealed partial class BindingContext
{
    private readonly Dictionary<string, CRecord> _records;
    private readonly Dictionary<string, CEnum> _enums;
    private readonly Dictionary<string, CTypedef> _typedefs;
    private readonly Dictionary<string, CFunction> _functions;
    private readonly Dictionary<string, CConstant> _constants;
    private readonly HashSet<string> _namedMembers;
    private readonly HashSet<(int Line, string What)> _errors = [];
    private readonly Dictionary<string, string> _claims = new(StringComparer.Ordinal);
    private readonly Reachability _reachable;

    /// <summary>Makes one; what the specification names itself (records, enums, callback tables) is required from the start.</summary>
    /// <param name="specification">What is asked for.</param>
    /// <param name="model">What there is.</param>
    /// <param name="diagnostics">Where errors go.</param>
    public BindingContext(BindingSpecification specification, HeaderModel model, DiagnosticBag diagnostics)
    {
        Specification = specification ?? throw new ArgumentNullException(nameof(specification));
        Model = model ?? throw new ArgumentNullException(nameof(model));
        Diagnostics = diagnostics ?? throw new ArgumentNullException(nameof(diagnostics));
        _records = ByName(model.Records);
        _enums = ByName(model.Enums);
        _typedefs = ByName(model.Typedefs);
        _functions = ByName(model.Functions);
        _constants = ByName(model.Constants.Concat(model.Enums.SelectMany(MembersAsConstants)));
        _namedMembers = [.. model.Enums.Where(e => !e.Name.Contains('@', StringComparison.Ordinal)).SelectMany(e => e.Members).Select(m => m.Name)];
        Names = new Names(specification);
        Types = new TypeMap(this);
        _reachable = new Reachability(this);
        _reachable.RequireNamed();
    }

    /// <summary>What is asked for.</summary>
    public BindingSpecification Specification { get; }

    /// <summary>What the headers declare.</summary>
    public HeaderModel Model { get; }

    /// <summary>Where errors go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The C# names.</summary>
    public Names Names { get; }

    /// <summary>The C# types.</summary>
    public TypeMap Types { get; }

    /// <summary>The size of the target's pointers in bytes: 8 for the host, else 4.</summary>
    public int PointerSize => Specification.Profile == "host" ? 8 : 4;

    /// <summary>The records that are needed and that have a body, anonymous ones among them, in the model's order.</summary>
    public IEnumerable<CRecord> Records => Model.Records.Where(r => r.Size is not null && _reachable.Records.Contains(r.Name));

    /// <summary>The enums that are needed, in the model's order.</summary>
    public IEnumerable<CEnum> Enums => Model.Enums.Where(e => _reachable.Enums.Contains(e.Name));

    /// <summary>The inline arrays that are needed, by name.</summary>
    public IEnumerable<InlineArray> Arrays => _reachable.Arrays.Values;

    /// <summary>A record by the model's name, or null.</summary>
    /// <param name="name">Its tag, typedef or path.</param>
    public CRecord? FindRecord(string name) => _records.GetValueOrDefault(name);

    /// <summary>An enum by the model's name, or null.</summary>
    /// <param name="name">Its tag or typedef.</param>
    public CEnum? FindEnum(string name) => _enums.GetValueOrDefault(name);

    /// <summary>A typedef, or null.</summary>
    /// <param name="name">Its name.</param>
    public CTypedef? FindTypedef(string name) => _typedefs.GetValueOrDefault(name);

    /// <summary>A function, or null.</summary>
    /// <param name="name">Its name.</param>
    public CFunction? FindFunction(string name) => _functions.GetValueOrDefault(name);

    /// <summary>A macro with a value or a member of an enum, or null.</summary>
    /// <param name="name">Its name.</param>
    public CConstant? FindConstant(string name) => _constants.GetValueOrDefault(name);

    /// <summary>The constants that fit patterns, in the order of the patterns, each once. A pattern takes members of an enum that has a name only where it
    /// fits nothing else; one that fits nothing is an error.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="line">Where they stand in the specification.</param>
    public IReadOnlyList<CConstant> FindConstants(IEnumerable<string> patterns, int line)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        var found = new List<CConstant>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string pattern in patterns)
        {
            CConstant[] fitting = NamePattern.IsExact(pattern)
                ? FindConstant(pattern) is { } one ? [one] : []
                : Fitting(pattern);
            if (fitting.Length == 0)
            {
                Error(line, $"no constant of the headers is named {pattern}", "name a macro that has a value or a member of an enum");
            }

            found.AddRange(fitting.Where(c => seen.Add(c.Name)));
        }

        return found;
    }

    /// <summary>Through typedefs to what they stand for; const stays where it was said.</summary>
    /// <param name="type">Any type.</param>
    public CType Resolve(CType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        CType found = type;
        while (found is CTypedefType typedef)
        {
            CType target = Target(typedef);
            found = typedef.IsConst && !target.IsConst ? target with { IsConst = true } : target;
        }

        return found;
    }

    /// <summary>Through one typedef; a name that is a record's or an enum's leads to that.</summary>
    /// <param name="type">The typedef.</param>
    public CType Target(CTypedefType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return FindTypedef(type.Name) is { } typedef && typedef.Type != type ? typedef.Type
            : FindRecord(type.Name) is not null ? new CRecordType(type.Name)
            : FindEnum(type.Name) is not null ? new CEnumType(type.Name)
            : new COpaqueType(type.Name, null);
    }

    /// <summary>Whether an integer or enum is signed on the target.</summary>
    /// <param name="type">Any type; false for what is no integer.</param>
    public bool IsSigned(CType type) => Resolve(type) switch
    {
        CIntegerType integer => integer.IsSigned,
        CEnumType named => FindEnum(named.Name)?.Underlying.IsSigned ?? false,
        _ => false,
    };

    /// <summary>Marks a type as needed: what stands in it by value is emitted. Behind a pointer nothing is needed: ask for the target where it is.</summary>
    /// <param name="type">A type that stands in a signature, or what a parameter points to.</param>
    public void Require(CType type) => _reachable.Require(type);

    /// <summary>Takes a C# type name of the namespace; false, with an error that names both, where another has it.</summary>
    /// <param name="name">The C# name.</param>
    /// <param name="what">What it is for: the C name, or the words of the specification.</param>
    public bool Claim(string name, string what)
    {
        if (_claims.TryAdd(name, what) || _claims[name] == what)
        {
            return true;
        }

        Error(0, $"{_claims[name]} and {what} are both named {name} in C#", "rename one of them");
        return false;
    }

    /// <summary>Adds an error in the specification, once however often it is found.</summary>
    /// <param name="line">Its line; 0 for none.</param>
    /// <param name="what">What is wrong.</param>
    /// <param name="remedy">What to do.</param>
    public void Error(int line, string what, string remedy)
    {
        if (_errors.Add((line, what)))
        {
            Diagnostics.Error(Specification.Path, line, what, remedy);
        }
    }

    private CConstant[] Fitting(string pattern)
    {
        CConstant[] fitting = [.. _constants.Values.Where(c => NamePattern.Matches(pattern, c.Name))];
        CConstant[] loose = [.. fitting.Where(c => !_namedMembers.Contains(c.Name))];
        return loose.Length > 0 ? loose : fitting;
    }

    private static IEnumerable<CConstant> MembersAsConstants(CEnum type) =>
        type.Members.Select(m => new CConstant(m.Name, type.Location, type.Underlying, m.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            Documentation = m.Documentation,
        });

    private static Dictionary<string, T> ByName<T>(IEnumerable<T> declarations)
        where T : CDeclaration
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T declaration in declarations)
        {
            found.TryAdd(declaration.Name, declaration);
        }

        return found;
    }
}
