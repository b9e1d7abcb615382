using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Interpretation;

namespace DeviceKit.Cross.Tests.Lowering;

/// <summary>Values as the words of a lowered function.</summary>
internal static class LoweredRun
{
    /// <summary>Arguments in words, 64-bit ones at even places.</summary>
    public static IReadOnlyList<long> Words(Signature signature, IReadOnlyList<long> arguments)
    {
        var words = new List<long>();
        for (int i = 0; i < arguments.Count; i++)
        {
            if (signature.Parameters[i] is ValueKind.I64 or ValueKind.F64)
            {
                words.AddRange(Enumerable.Repeat(0L, words.Count % 2));
                words.Add((int)arguments[i]);
                words.Add((int)(arguments[i] >> 32));
            }
            else
            {
                words.Add(arguments[i]);
            }
        }

        return words;
    }

    /// <summary>Calls a lowered function that gives one word or one 64-bit value.</summary>
    public static long Call(Interpreter interpreter, FunctionSymbol symbol, Signature original, IReadOnlyList<long> arguments)
    {
        IReadOnlyList<long> results = interpreter.Call(symbol, Words(original, arguments));
        return results.Count == 1 ? results[0] : (uint)results[0] | (results[1] << 32);
    }
}
