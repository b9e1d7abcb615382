using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using DeviceKit.Cross.Intermediate.Interpretation;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Tests.Importing;

/// <summary>Runs static methods of an assembly on .NET and, imported, in the interpreter; arguments and results are numbers and strings.</summary>
internal static class ImportedRun
{
    private const int MostSteps = 1_000_000;

    /// <summary>How the two differ: in a value, or the type of an exception; null when they do not.</summary>
    public static string? Difference(ImportedAssembly assembly, string type, string method, params object[] arguments)
    {
        string expected = OnDotnet(assembly, type, method, arguments);
        string actual = Interpreted(assembly, type, method, arguments);
        return expected == actual ? null : $"{method}({string.Join(", ", arguments)}): .NET gives {expected}, the import {actual}";
    }

    private static string OnDotnet(ImportedAssembly assembly, string type, string method, object[] arguments)
    {
        MethodInfo info = assembly.Loaded.GetType(type)!.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!;
        try
        {
            return Text(info.Invoke(null, arguments));
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException!.GetType().FullName!;
        }
    }

    private static string Interpreted(ImportedAssembly assembly, string type, string method, object[] arguments)
    {
        MethodInstance target = assembly.Method(type, method);
        assembly.ImportClosure(target);
        Interpreter interpreter = assembly.Interpreter;
        interpreter.StepLimit = interpreter.Steps + MostSteps;
        try
        {
            // A precise static constructor runs when the method is entered.
            IReadOnlyList<long> results = interpreter.Call(target.Symbol, [.. arguments.Select(argument => Bits(interpreter, argument))]);
            return results.Count == 0 ? Text(null) : Text(Value(interpreter, target.ReturnType, results[0]));
        }
        catch (UnhandledException exception)
        {
            return exception.Type.Name;
        }
    }

    private static long Bits(Interpreter interpreter, object value) => value switch
    {
        double number => BitConverter.DoubleToInt64Bits(number),
        float number => BitConverter.SingleToInt32Bits(number),
        ulong number => (long)number,
        bool flag => flag ? 1 : 0,
        char unit => unit,
        string text => interpreter.Image.String(text),
        _ => Convert.ToInt64(value),
    };

    private static object? Value(Interpreter interpreter, TypeInstance type, long bits) => type.Name switch
    {
        "System.Boolean" => bits != 0,
        "System.Char" => (char)bits,
        "System.UInt32" => (uint)bits,
        "System.UInt64" => (ulong)bits,
        "System.Byte" or "System.SByte" or "System.Int16" or "System.UInt16" or "System.Int32" or "System.Int64" => bits,
        "System.Single" => BitConverter.Int32BitsToSingle((int)bits),
        "System.Double" => BitConverter.Int64BitsToDouble(bits),
        "System.String" => bits == 0 ? null : interpreter.Image.TextOf((int)bits),
        _ => throw new NotSupportedException(type.Name),
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        float.NaN or double.NaN => "NaN", // Its bits are the machine's business.
        float number => $"{BitConverter.SingleToInt32Bits(number):x8}",
        double number => $"{BitConverter.DoubleToInt64Bits(number):x16}",
        _ => value.ToString()!,
    };
}
