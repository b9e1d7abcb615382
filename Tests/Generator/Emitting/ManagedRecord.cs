using System;
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

    /// <summary>Sets a property.</summary>
    public static void Set(object target, string property, Func<Type, object> value)
    {
        PropertyInfo accessor = target.GetType().GetProperty(property)!;
        accessor.SetValue(target, value(accessor.PropertyType));
    }

    /// <summary>Reads a property.</summary>
    public static object Get(object target, string property) => target.GetType().GetProperty(property)!.GetValue(target)!;

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
