using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Emit;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Native;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Contract;

/// <summary>From where functions may be called: each of them is called from an interrupt, and the table says which may be.</summary>
public class CallContextTests
{
    public static TheoryData<string> Functions => [.. Find().Keys];

    [Theory]
    [MemberData(nameof(Functions))]
    public void ACallFromAnInterrupt_IsNoted_WhereTheTableSaysTask(string name)
    {
        using var bench = new IdfBench(allowsViolations: true);
        bench.Idf.RunIn(CallContext.Interrupt, () => Call(bench.Api, Find()[name]));

        bool[] allowed = [.. ContractTable.Rules
            .Where(rule => !rule.Id.StartsWith("task.", StringComparison.Ordinal) && rule.IsAbout(name))
            .Select(rule => IsForInterrupts(rule.Context, name))
            .Distinct()];
        Assert.Equal(Assert.Single(allowed) ? 0 : 1, bench.Violations.Count(violation => violation.Rule.Id == "task.in-interrupt" && violation.Call == name));
    }

    private static bool IsForInterrupts(string context, string name) =>
        (context.StartsWith("any", StringComparison.Ordinal) && context != "any task" && !context.Contains($"{name} from a task", StringComparison.Ordinal))
        || context.Contains($"{name} also an interrupt", StringComparison.Ordinal);

    /// <summary>The methods of the interfaces by their C names, and for which parts of <see cref="Esp32Api"/> they are.</summary>
    private static SortedDictionary<string, (PropertyInfo Part, MethodInfo Method)> Find()
    {
        SortedDictionary<string, (PropertyInfo, MethodInfo)> found = new(StringComparer.Ordinal);
        foreach (PropertyInfo part in typeof(Esp32Api).GetProperties().Where(part => part.PropertyType != typeof(INativeMemory)))
        {
            Type functions = part.PropertyType.Assembly.GetType($"{part.PropertyType.Namespace}.{part.PropertyType.Name[1..]}Functions", throwOnError: true)!;
            foreach (MethodInfo method in part.PropertyType.GetMethods())
            {
                var function = (NativeFunction)functions.GetField(method.Name)!.GetValue(null)!;
                found.TryAdd(function.Name, (part, method));
            }
        }

        return found;
    }

    /// <summary>Calls a method with zeros, and six of them for bytes. Reflection alone cannot pass spans.</summary>
    private static void Call(Esp32Api api, (PropertyInfo Part, MethodInfo Method) function)
    {
        var caller = new DynamicMethod("Call", null, [typeof(object)]) { InitLocals = true };
        ILGenerator code = caller.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Castclass, function.Part.PropertyType);
        foreach (ParameterInfo parameter in function.Method.GetParameters())
        {
            Type type = parameter.ParameterType;
            if (type == typeof(Span<byte>) || type == typeof(ReadOnlySpan<byte>))
            {
                code.Emit(OpCodes.Ldc_I4_6);
                code.Emit(OpCodes.Newarr, typeof(byte));
                code.Emit(OpCodes.Newobj, type.GetConstructor([typeof(byte[])])!);
                continue;
            }

            LocalBuilder zero = code.DeclareLocal(type.IsByRef ? type.GetElementType()! : type);
            code.Emit(type.IsByRef ? OpCodes.Ldloca : OpCodes.Ldloc, zero);
        }

        code.Emit(OpCodes.Callvirt, function.Method);
        if (function.Method.ReturnType != typeof(void))
        {
            code.Emit(OpCodes.Pop);
        }

        code.Emit(OpCodes.Ret);
        try
        {
            caller.CreateDelegate<Action<object>>()(function.Part.GetValue(api)!);
        }
        catch (EspRestartException)
        {
            // It does not return.
        }
    }
}
