using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using DeviceKit.Cross.Tests.Reading;
using DeviceKit.Cross.Types;
using Mono.Cecil.Cil;
using Xunit;

namespace DeviceKit.Cross.Tests.Types;

/// <summary>Every method of the corpus returns its own name: what .NET calls is compared with what the type system finds.</summary>
public sealed class DispatchTests
{
    private static readonly CompiledSource s_source = new(DispatchCorpus.Source);

    public static TheoryData<string> Receivers => [.. Cases().Select(type => type.ToString())];

    [Theory]
    [MemberData(nameof(Receivers))]
    public void VirtualAndInterfaceCalls_ReachWhatDotnetReaches(string name)
    {
        Type type = Cases().Single(one => one.ToString() == name);
        object receiver = RuntimeHelpers.GetUninitializedObject(type);
        TypeInstance mine = s_source.Type(type);
        foreach (MethodInfo method in Callable(type))
        {
            string expected = Call(method, receiver);
            MethodInstance? found = mine.FindImplementation(s_source.Method(method));
            Assert.Equal($"{method.DeclaringType}.{method} -> {expected}", $"{method.DeclaringType}.{method} -> {(found is null ? "ambiguous" : NameIn(found))}");
            if (found is { Arguments.Count: > 0 })
            {
                Assert.Equal(method.GetGenericArguments().Select(s_source.Type), found.Arguments);
            }
        }
    }

    [Fact]
    public void TheCorpus_HasManyCalls() => Assert.InRange(Cases().SelectMany(Callable).Count(), 300, int.MaxValue);

    [Theory]
    [MemberData(nameof(Receivers))]
    public void InterfaceMaps_AreDotnets(string name)
    {
        Type type = Cases().Single(one => one.ToString() == name);
        TypeInstance mine = s_source.Type(type);
        Assert.Equal(type.GetInterfaces().Select(s_source.Type).Select(one => one.Name).Order(), mine.Interfaces.Select(one => one.Name).Order());
        foreach (Type one in Cases().Concat(Interfaces()))
        {
            Assert.Equal($"{type} as {one}: {one.IsAssignableFrom(type)}", $"{type} as {one}: {mine.IsAssignableTo(s_source.Type(one))}");
        }
    }

    [Fact]
    public void StaticAbstractCalls_ReachWhatDotnetReaches()
    {
        MethodInfo[] probes = [.. s_source.Assembly.GetType("Statics")!.GetMethods(BindingFlags.Static | BindingFlags.Public)];
        Assert.NotEmpty(probes);
        foreach (MethodInfo probe in probes)
        {
            foreach (Type type in Cases().Where(type => Fits(probe, type)))
            {
                string expected = (string)probe.MakeGenericMethod(type).Invoke(null, null)!;
                MethodInstance method = s_source.Method(probe.MakeGenericMethod(type));
                Instruction call = method.Definition!.Body.Instructions.Single(instruction => instruction.OpCode == OpCodes.Call);
                MethodInstance declared = s_source.Types.Method((Mono.Cecil.MethodReference)call.Operand, method.Context);
                Assert.Equal($"{type} {expected}", $"{type} {NameIn(s_source.Types.FindConstrained(s_source.Type(type), declared)!)}");
            }
        }
    }

    [Fact]
    public void ConstrainedCalls_BoxOnlyForWhatTheValueTypeDoesNotHave()
    {
        TypeInstance value = s_source.Type(s_source.Assembly.GetType("Value")!);
        TypeInstance plain = s_source.Type(s_source.Assembly.GetType("PlainValue")!);
        MethodInstance toString = s_source.Types.KnownMethod("System.Object", "ToString");
        Assert.Same(value, s_source.Types.FindConstrained(value, toString)!.Owner);
        Assert.Null(s_source.Types.FindConstrained(plain, toString));
        MethodInstance withBody = s_source.Method(s_source.Assembly.GetType("IDefault")!.GetMethod("D")!);
        Assert.Null(s_source.Types.FindConstrained(plain, withBody));
        Assert.Same(value, s_source.Types.FindConstrained(value, withBody)!.Owner);
    }

    private static IEnumerable<Type> Cases() =>
        s_source.Assembly.GetTypes().Where(type => type is { IsInterface: false, IsAbstract: false, IsGenericTypeDefinition: false } && type.Name[0] != '<' && !type.IsEnum)
            .Concat(s_source.Assembly.GetType("Instances")!.GetFields().Select(field => field.FieldType));

    private static IEnumerable<Type> Interfaces() =>
        Cases().SelectMany(type => type.GetInterfaces()).Concat(s_source.Assembly.GetType("Variants")!.GetFields().Select(field => field.FieldType)).Distinct();

    private static IEnumerable<MethodInfo> Callable(Type type)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        IEnumerable<Type> bases = Enumerable.Range(0, 10).Aggregate(new List<Type> { type }, (list, _) => list[^1].BaseType is { } parent ? [.. list, parent] : list)
            .Where(one => one.Assembly == s_source.Assembly || one.IsGenericType);
        IEnumerable<Type> interfaces = Interfaces().Where(one => one.IsAssignableFrom(type));
        return bases.Concat(interfaces).SelectMany(one => one.GetMethods(Declared)).Where(method => method.IsVirtual && method.ReturnType == typeof(string) | IsOwn(method.ReturnType))
            .SelectMany(method => method.IsGenericMethodDefinition ? [method.MakeGenericMethod(Filled(method, typeof(int))), method.MakeGenericMethod(Filled(method, typeof(string)))] : new[] { method });
    }

    private static bool IsOwn(Type type) => type.Name.EndsWith("Result", StringComparison.Ordinal);

    private static Type[] Filled(MethodInfo method, Type argument) => [.. method.GetGenericArguments().Select(_ => argument)];

    private static string Call(MethodInfo method, object receiver)
    {
        try
        {
            object?[] arguments = [.. method.GetParameters().Select(parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)];
            return method.Invoke(receiver, arguments)!.ToString()!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is System.Runtime.AmbiguousImplementationException or EntryPointNotFoundException)
        {
            return "ambiguous";
        }
    }

    private static bool Fits(MethodInfo probe, Type type)
    {
        try
        {
            _ = probe.MakeGenericMethod(type);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // A method without a name is the compiler's: it calls that of the base class.
    private static string NameIn(MethodInstance method)
    {
        Mono.Collections.Generic.Collection<Instruction> code = method.Definition!.Body.Instructions;
        return code.FirstOrDefault(instruction => instruction.OpCode == OpCodes.Ldstr)?.Operand as string
            ?? NameIn(s_source.Types.Method((Mono.Cecil.MethodReference)code.Single(instruction => instruction.OpCode.FlowControl == FlowControl.Call).Operand, method.Context));
    }
}
