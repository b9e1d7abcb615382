using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Images;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Sealing;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Preinitialising;

/// <summary>
/// Runs static constructors at build time where that makes no difference: they neither read what may change before they would run, nor write anything but
/// their own fields and new objects, nor ask for addresses. What they leave is laid out in the image, and they and the checks before them are gone.
/// </summary>
internal sealed class Preinitializer
{
    private const int MostSteps = 100_000;

    private readonly TypeSystem _types;
    private readonly IProgramFacts _facts;
    private readonly Dictionary<TypeInstance, string?> _results = [];
    private readonly HashSet<TypeInstance> _running = [];

    private Preinitializer(TypeSystem types, IProgramFacts facts, Thunks thunks)
    {
        _types = types;
        _facts = facts;
        Thunks = thunks;
    }

    private Thunks Thunks { get; }

    private InitialState State { get; } = new();

    /// <summary>Runs what can be run.</summary>
    /// <param name="types">The closed types.</param>
    /// <param name="program">The sealed program.</param>
    /// <param name="facts">Which static fields do not change.</param>
    /// <param name="thunks">The thunks of the image.</param>
    /// <returns>What is initialised, and why other classes are not.</returns>
    public static (InitialState State, IReadOnlyDictionary<TypeInstance, string> Refused) Run(TypeSystem types, SealedProgram program, IProgramFacts facts, Thunks thunks)
    {
        var preinitializer = new Preinitializer(types, facts, thunks);
        foreach (TypeInstance type in program.Initialized)
        {
            preinitializer.Initialize(type);
        }

        return (preinitializer.State, preinitializer._results.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!));
    }

    private string? Initialize(TypeInstance type)
    {
        if (!_results.TryGetValue(type, out string? problem))
        {
            if (!_running.Add(type))
            {
                return "it is being initialised";
            }

            try
            {
                Evaluate(type);
            }
            catch (Exception exception) when (exception is EvaluationException or InterpretationException or UnhandledException or InvalidCastException or OverflowException)
            {
                problem = exception.Message;
            }

            _running.Remove(type);
            _results.Add(type, problem);
        }

        return problem;
    }

    private void Evaluate(TypeInstance type)
    {
        if (type.StaticConstructor!.Symbol.Body is null)
        {
            throw new EvaluationException("it has no body");
        }

        var known = new Dictionary<int, FrozenObject>();
        Interpreter interpreter = null!;
        ObjectWriter writer = null!;
        var model = new EvaluationModel(
            _types,
            type,
            Thunks,
            IsReadable,
            (field, symbol) => Place(interpreter, writer, field, symbol),
            other => Require(other));
        interpreter = new Interpreter(model)
        {
            StepLimit = MostSteps,
            Entered = function =>
            {
                if (Purity.Problem(function, _types) is { } problem)
                {
                    throw new EvaluationException(problem);
                }
            },
        };
        writer = new ObjectWriter(interpreter, known);
        interpreter.Call(type.StaticConstructor.Symbol);
        var reader = new ObjectReader(interpreter, known);
        State.Add(type, model.Own.Select(own => KeyValuePair.Create(own.Field, reader.ReadValue(interpreter.Image.AddressOf(own.Symbol), own.Field.Type))).ToList());
    }

    private void Place(Interpreter interpreter, ObjectWriter writer, FieldInstance field, DataSymbol symbol)
    {
        if (State.ValueOf(field) is { } value)
        {
            writer.WriteValue(interpreter.Image.AddressOf(symbol), value);
        }
    }

    private void Require(TypeInstance other)
    {
        if (other.StaticConstructor is not null && Initialize(other) is { } problem)
        {
            throw new EvaluationException($"{other} is not initialised: {problem}");
        }
    }

    // A field of another class that does not change any more, and what it refers to neither.
    private bool IsReadable(FieldInstance field)
    {
        bool isInitialised = field.Owner.StaticConstructor is null || State.Contains(field.Owner);
        return isInitialised && _facts.IsConstant(field) && (State.ValueOf(field)?.Words.All(word => IsFixed(word.Target)) ?? true);
    }

    private static bool IsFixed(object target) => target is not FrozenObject one || FrozenKinds.IsConstant(one);
}
