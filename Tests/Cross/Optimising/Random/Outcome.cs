using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;

namespace DeviceKit.Cross.Tests.Optimising.Random;

/// <summary>What a program did, as text; null when it took too long to say.</summary>
internal static class Outcome
{
    private const int StepLimit = 100_000;

    /// <summary>Runs a program.</summary>
    public static string? Of(ProgramGenerator generator, FunctionSymbol start, IReadOnlyList<long> arguments, long stepLimit = StepLimit)
    {
        var interpreter = new Interpreter(new ObjectModel(generator.Names.Type)) { StepLimit = stepLimit };
        var notes = new List<long>();
        interpreter.Define(generator.Note, values =>
        {
            notes.Add(values[0]);
            return [];
        });
        string end;
        try
        {
            IReadOnlyList<long> results = interpreter.Call(start, arguments);
            end = "returned " + string.Join(", ", results.Zip(start.Signature.Results, Canonical));
        }
        catch (UnhandledException exception)
        {
            end = "threw " + exception.Type.Name;
        }
        catch (InterpretationException exception) when (exception.Message.EndsWith("steps.", System.StringComparison.Ordinal))
        {
            return null;
        }

        return $"noted {string.Join(", ", notes)}; {end}";
    }

    /// <summary>Every NaN is one: sign and payload are the machine's business.</summary>
    private static string Canonical(long value, ValueKind kind) => kind switch
    {
        ValueKind.F32 when float.IsNaN(System.BitConverter.Int32BitsToSingle((int)value)) => "NaN",
        ValueKind.F64 when double.IsNaN(System.BitConverter.Int64BitsToDouble(value)) => "NaN",
        _ => value.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
