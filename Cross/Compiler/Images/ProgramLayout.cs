using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Preinitialising;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Images;

/// <summary>Lays out a sealed program: numbers for lowering, and everything that is data. The same program gives the same layout in each run.</summary>
internal sealed class ProgramLayout : IProgramLayout
{
    private readonly TypeSystem _types;
    private readonly SealedProgram _program;
    private readonly Func<string, FunctionSymbol> _helpers;
    private readonly ClassNumbers _classes;
    private readonly InterfaceNumbers _interfaces;
    private readonly VirtualNumbers _virtuals;
    private readonly InterfaceRows _rows;
    private readonly Descriptors _descriptors;
    private readonly FrozenObjects _objects;
    private readonly StaticFields _statics;
    private readonly Thunks _thunks;
    private readonly SharedData _shared = new();
    private readonly Dictionary<TypeInstance, DataSymbol> _typeObjects = [];
    private readonly Dictionary<TypeInstance, DataSymbol> _states = [];

    /// <summary>Lays the program out.</summary>
    /// <param name="types">The closed types.</param>
    /// <param name="program">What is in the image.</param>
    /// <param name="helpers">The functions of the class library that lowering calls, by name.</param>
    /// <param name="thunks">The thunks so far; those that the initial state has were made before.</param>
    public ProgramLayout(TypeSystem types, SealedProgram program, Func<string, FunctionSymbol> helpers, Thunks? thunks = null)
    {
        _thunks = thunks ?? new Thunks();
        _types = types;
        _program = program;
        _helpers = helpers;
        _classes = new ClassNumbers(program.Described);
        _interfaces = new InterfaceNumbers(program.Described);
        _virtuals = new VirtualNumbers(program.VirtualSlots);
        _rows = new InterfaceRows(program.InterfaceSlots);
        _descriptors = new Descriptors(types, program.Described, _shared);
        _objects = new FrozenObjects(types, type => _descriptors[type]);
        _statics = new StaticFields(type => _descriptors[type], program.InitialState, Relocate);
        LayOutObjects();
        Dictionary<TypeInstance, int> rows = LayOutRows();
        _descriptors.Fill(
            _classes,
            _interfaces,
            type => rows.TryGetValue(type, out int offset) ? (_rows.Table, offset) : null,
            type => _typeObjects.GetValueOrDefault(type),
            VirtualTable);
    }

    /// <summary>All data of the image, in a fixed order.</summary>
    public IReadOnlyList<DataSymbol> Data =>
    [
        .. _descriptors.Data, .. _shared.Data, .. _rows.Table.Size == 0 ? [] : new[] { _rows.Table }, .. _objects.Data, .. _statics.Data, .. _states.Values,
        .. _program.Data,
    ];

    /// <summary>All functions of the image: those of the program, then thunks.</summary>
    public IReadOnlyList<Function> Functions => [.. _program.Functions.Concat(_thunks.Functions).Distinct()];

    /// <inheritdoc/>
    public Symbol Descriptor(TypeInstance type) => _descriptors[type];

    /// <inheritdoc/>
    public Symbol TypeObject(TypeInstance type) =>
        _typeObjects.TryGetValue(type, out DataSymbol? symbol) ? symbol : throw new InvalidOperationException($"{type} has no type object: nothing that was sealed asks for it.");

    /// <inheritdoc/>
    public Symbol StringLiteral(string text) => _objects.String(text);

    /// <inheritdoc/>
    public (Symbol Symbol, int Offset) Static(FieldInstance field) => _statics[field];

    /// <inheritdoc/>
    public (Symbol State, FunctionSymbol Initializer)? ClassInitializer(TypeInstance type) =>
        _states.TryGetValue(type, out DataSymbol? state) ? (state, type.StaticConstructor!.Symbol) : null;

    /// <inheritdoc/>
    public int VirtualNumber(MethodInstance declared) => _virtuals[_types.SlotOf(declared)];

    /// <inheritdoc/>
    public int InterfaceMethodNumber(MethodInstance declared) => _rows[declared];

    /// <inheritdoc/>
    public (int First, int Last) ClassRange(TypeInstance type) => _classes[type];

    /// <inheritdoc/>
    public bool IsExact(TypeInstance type) => type.Category == TypeCategory.Class && _classes.IsLeaf(type) && !type.IsVariant;

    /// <inheritdoc/>
    public int InterfaceNumber(TypeInstance type) => _interfaces[type];

    /// <inheritdoc/>
    public FunctionSymbol Code(MethodInstance method, bool forDelegate) => forDelegate ? _thunks.Code(method) : method.Symbol;

    /// <inheritdoc/>
    public FunctionSymbol Helper(string name) => _helpers(name);

    private DataRelocation Relocate(FrozenWord word) => new(word.Offset, word.Target switch
    {
        FrozenObject one => _objects.Object(one, Relocate),
        TypeInstance type => TypeObject(type),
        _ => (Symbol)word.Target,
    });

    private bool HasTypeObject(TypeInstance type)
    {
        TypeQueries queries = _program.TypeQueries;
        return _program.TypeObjects.Contains(type)
            || queries.HasFlag(TypeQueries.Related)
            || (queries.HasFlag(TypeQueries.OfObjects) && _program.Instantiated.Contains(type))
            || (queries.HasFlag(TypeQueries.OfCasts) && _program.CastTargets.Contains(type));
    }

    private void LayOutObjects()
    {
        foreach (string text in _program.Literals)
        {
            _objects.String(text);
        }

        foreach (TypeInstance type in _program.Described.Where(HasTypeObject))
        {
            _typeObjects.Add(type, _objects.TypeObject(type, _program.TypeQueries.HasFlag(TypeQueries.EnumNames)));
        }

        foreach (FieldInstance field in _program.Statics)
        {
            _ = _statics[field];
        }

        foreach (TypeInstance type in _program.Initialized)
        {
            _states.Add(type, new DataSymbol($"initialised {type}", DataSection.Zero) { Size = 1 });
        }

        foreach (MethodInstance method in _program.DelegateTargets)
        {
            _ = _thunks.Code(method);
        }
    }

    private Dictionary<TypeInstance, int> LayOutRows()
    {
        var rows = new Dictionary<TypeInstance, int>();
        IEnumerable<(TypeInstance Type, (int Number, FunctionSymbol Code)[] Row)> wanted = _program.Instantiated
            .Select(type => (type, _rows.MethodsOf(type).Select(entry => (entry.Number, CodeOf(entry.Method))).ToArray()))
            .Where(pair => pair.Item2.Length > 0);
        foreach ((TypeInstance type, (int Number, FunctionSymbol Code)[] row) in wanted.ToList().OrderByDescending(pair => pair.Row.Length))
        {
            rows.Add(type, _rows.Place(row));
        }

        _rows.Fill();
        return rows;
    }

    private IReadOnlyList<FunctionSymbol?> VirtualTable(TypeInstance type) =>
        _program.Instantiated.Contains(type) ? [.. _virtuals.SlotsOf(type).Select(slot => type.FindImplementation(slot) is { } found ? CodeOf(found) : null)] : [];

    private FunctionSymbol CodeOf(MethodInstance method) => _thunks.Code(method);
}
