using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>A generated struct, seen as its bytes: what the runtime really does with it, not what its attributes say.</summary>
internal static class ManagedRecord
{
    private static readonly MethodInfo s_toBytes = typeof(ManagedRecord).GetMethod(nameof(ToBytesOf), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_fromBytes = typeof(ManagedRecord).GetMethod(nameof(FromBytesOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The bytes of a boxed struct.</summary>
    public static byte[] ToBytes(object value) => (byte[])s_toBytes.MakeGenericMethod(value.GetType()).Invoke(null, [value])!;

    /// <summary>A boxed struct of these bytes.</summary>
    public static object FromBytes(Type type, byte[] bytes) => s_fromBytes.MakeGenericMethod(type).Invoke(null, [bytes])!;

    /// <summary>Sets a property or field at the end of a path of C# names; "[0]" goes into an inline array's first element.</summary>
    public static void Set(object target, IReadOnlyList<string> path, Func<Type, object> value)
    {
        if (path.Count > 1)
        {
            FieldInfo field = Field(target.GetType(), path[0]);
            object inner = field.GetValue(target)!;
            Set(inner, [.. path.Skip(1)], value);
            field.SetValue(target, inner);
        }
        else if (target.GetType().GetProperty(path[0]) is { } property)
        {
            property.SetValue(target, value(property.PropertyType));
        }
        else
        {
            FieldInfo field = Field(target.GetType(), path[0]);
            field.SetValue(target, value(field.FieldType));
        }
    }

    /// <summary>Reads what <see cref="Set"/> sets.</summary>
    public static object Get(object target, IReadOnlyList<string> path)
    {
        object found = target.GetType().GetProperty(path[0])?.GetValue(target) ?? Field(target.GetType(), path[0]).GetValue(target)!;
        return path.Count == 1 ? found : Get(found, [.. path.Skip(1)]);
    }

    private static FieldInfo Field(Type type, string name) =>
        type.GetField(name == "[0]" ? "_element0" : name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic) ?? throw new MissingFieldException(type.Name, name);

    private static byte[] ToBytesOf<T>(object value)
        where T : struct
    {
        T copy = (T)value;
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref copy), Unsafe.SizeOf<T>()).ToArray();
    }

    private static object FromBytesOf<T>(byte[] bytes)
        where T : struct
    {
        T value = default;
        bytes.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>()));
        return value;
    }
}
