using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using DeviceKit.Esp32.Tests.Headers;
using DeviceKit.Generator.Emitting;
using DeviceKit.Generator.Model;
using Xunit;

namespace DeviceKit.Esp32.Tests.Generated;

public sealed class RecordLayoutTests
{
    private static readonly Names s_names = new(Declared.Specification);

    public static TheoryData<string> Records => Facts.Names(Facts.Records);

    [Theory]
    [MemberData(nameof(Records))]
    public void AManagedRecord_HasTheSizeOfTheFacts(string name)
    {
        Type type = Managed(name);
        int size = Facts.Records[name].GetProperty("size").GetInt32();
        Assert.Equal(size, type.GetField("SizeInBytes")!.GetRawConstantValue());

        // C has empty records, C# has not.
        Assert.Equal(Math.Max(1, size), Raw(Activator.CreateInstance(type)!).Length);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void AMemberWithAllItsBitsSet_SetsTheBitsOfTheFacts(string name)
    {
        foreach (JsonElement fact in Facts.Records[name].GetProperty("fields").EnumerateArray())
        {
            string member = Facts.Text(fact, "name");
            CField? field = Declared.Records[name].Fields.FirstOrDefault(f => f.Name == member);
            if (field is null || fact.GetProperty("bitOffset").GetInt64() < 0)
            {
                continue;
            }

            object record = Activator.CreateInstance(Managed(name))!;
            Set(record, s_names.Field(Declared.Records[name], field));
            int offset = fact.GetProperty("bitOffset").GetInt32();
            int width = fact.TryGetProperty("bits", out JsonElement bits) ? bits.GetInt32()
                : Facts.Text(fact, "type") == "_Bool" ? 1 : 8 * fact.GetProperty("size").GetInt32();
            Assert.Equal((member, string.Join(' ', Enumerable.Range(offset, width))), (member, string.Join(' ', OnesOf(Raw(record)))));
        }
    }

    private static Type Managed(string name) => typeof(UartConfig).Assembly.GetType($"DeviceKit.Esp32.{s_names.Type(name)}", true)!;

    private static void Set(object record, string member)
    {
        if (record.GetType().GetField(member) is { } field)
        {
            field.SetValue(record, Ones(field.FieldType, 8 * Size(field.FieldType)));
            return;
        }

        PropertyInfo property = record.GetType().GetProperty(member)!;
        for (int width = 64; width > 0; width--)
        {
            try
            {
                property.SetValue(record, Ones(property.PropertyType, width));
                return;
            }
            catch (TargetInvocationException)
            {
                // Too wide for the bit-field.
            }
        }
    }

    private static object Ones(Type type, int width)
    {
        ulong ones = width >= 64 ? ulong.MaxValue : (1UL << width) - 1;
        if (type == typeof(bool))
        {
            return true;
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, ones);
        }

        object value = RuntimeHelpers.GetUninitializedObject(type);
        Span<byte> raw = Raw(value);
        raw.Fill(0xFF);
        if (raw.Length <= 8)
        {
            Span<byte> bytes = stackalloc byte[8];
            BitConverter.TryWriteBytes(bytes, ones);
            bytes[..raw.Length].CopyTo(raw);
        }

        return value;
    }

    private static int Size(Type type) => (int)typeof(Unsafe).GetMethod(nameof(Unsafe.SizeOf))!.MakeGenericMethod(type).Invoke(null, null)!;

    private static Span<byte> Raw(object boxed) => MemoryMarshal.CreateSpan(ref Unsafe.As<StrongBox<byte>>(boxed).Value, Size(boxed.GetType()));

    private static IEnumerable<int> OnesOf(Span<byte> raw)
    {
        byte[] copy = raw.ToArray();
        return Enumerable.Range(0, copy.Length * 8).Where(i => (copy[i / 8] >> (i % 8) & 1) != 0);
    }
}
