using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Shims;

/// <summary>
/// The C of a ring: one producer (the task or interrupt that calls back) and one consumer, without locks. Head and tail count for ever and wrap
/// around together; the producer alone writes head, the consumer alone tail.
/// </summary>
internal static class RingWriter
{
    public static void Write(CodeWriter writer, Ring ring)
    {
        string data = ring.IsForInterrupts ? "static DRAM_ATTR " : "static ";
        string prefix = ring.Prefix;
        writer.Line($"/* {ring.Callback.Type}: one producer, one consumer. */");
        writer.Line($"{data}{ring.Record} {prefix}_ring[{ring.Callback.Queue}];");
        writer.Line($"{data}atomic_uint {prefix}_head;");
        writer.Line($"{data}atomic_uint {prefix}_tail;");
        writer.Line($"{data}atomic_uint {prefix}_lost;");
        writer.Line();
        WritePut(writer, ring);
        WriteTake(writer, ring);
        writer.Line($"uint32_t {prefix}_dropped(void)");
        writer.Open();
        writer.Line($"return atomic_load_explicit(&{prefix}_lost, memory_order_relaxed);");
        writer.Close();
        writer.Line($"void *{prefix}_trampoline(void)");
        writer.Open();
        bool isPointer = ring.IsPointerTypedef;
        writer.Line($"{ring.Callback.Type} {(isPointer ? "" : "*")}function = {prefix}_put;");
        writer.Line("return (void *)(uintptr_t)function;");
        writer.Close();
    }

    private static void WritePut(CodeWriter writer, Ring ring)
    {
        string prefix = ring.Prefix;
        string code = ring.IsForInterrupts ? "static IRAM_ATTR " : "static ";
        string head = Local(ring, "head");
        string call = Local(ring, "call");
        var type = new CFunctionType(ring.Type.Returns, ring.Parameters);
        writer.Line(code + CSpelling.Declare(type, prefix + "_put"));
        writer.Open();
        writer.Line($"unsigned {head} = atomic_load_explicit(&{prefix}_head, memory_order_relaxed);");
        writer.Open($"if ({head} - atomic_load_explicit(&{prefix}_tail, memory_order_acquire) == {ring.Callback.Queue}u)");
        writer.Line($"atomic_store_explicit(&{prefix}_lost, atomic_load_explicit(&{prefix}_lost, memory_order_relaxed) + 1u, memory_order_relaxed);");
        if (ring.Callback.Overflow is { } overflow)
        {
            writer.Line(overflow.TrimEnd().EndsWith(';') || overflow.TrimEnd().EndsWith('}') ? overflow : overflow + ";");
        }

        writer.Close();
        writer.Open("else");
        writer.Line($"{ring.Record} *{call} = &{prefix}_ring[{head} & {ring.Callback.Queue - 1}u];");
        foreach (RingField field in ring.Fields)
        {
            if (field.IsFiller)
            {
                writer.Line($"{call}->{field.Name} = 0;");
                continue;
            }

            if (field.Copy is null)
            {
                writer.Line($"{call}->{field.Name} = {field.Name};");
                continue;
            }

            WriteCopy(writer, field, call);
        }

        writer.Line($"atomic_store_explicit(&{prefix}_head, {head} + 1u, memory_order_release);");
        writer.Line($"{ShimSpecification.Signal}();");
        writer.Close();
        foreach (CParameter unused in ring.Parameters.Where(ring.IsLeftOut))
        {
            writer.Line($"(void){unused.Name};");
        }

        if (ring.Type.Returns is not CVoidType)
        {
            writer.Line($"return {ring.Callback.Result ?? $"({CSpelling.Declare(ring.Type.Returns)}){{0}}"};");
        }

        writer.Close();
    }

    private static void WriteCopy(CodeWriter writer, RingField field, string call)
    {
        if (field.Cases.Count == 0)
        {
            writer.Line($"{call}->has_{field.Name} = {field.Name} != NULL;");
            writer.Open($"if ({field.Name} != NULL)");
            writer.Line($"memcpy({call}->{field.Name}, {field.Name}, sizeof {call}->{field.Name});");
            writer.Close();
            return;
        }

        // What stays from an earlier call of this place would look like data.
        writer.Line($"{call}->has_{field.Name} = false;");
        writer.Line($"memset({call}->{field.Name}, 0, sizeof {call}->{field.Name});");
        string keyword = "if";
        foreach (RingCase one in field.Cases)
        {
            writer.Open($"{keyword} ({field.Name} != NULL && {one.Condition})");
            writer.Line($"_Static_assert(sizeof({one.Type}) <= sizeof {call}->{field.Name}, \"room for {one.Type}\");");
            writer.Line($"{call}->has_{field.Name} = true;");
            writer.Line($"memcpy({call}->{field.Name}, {field.Name}, sizeof({one.Type}));");
            writer.Close();
            keyword = "else if";
        }
    }

    private static void WriteTake(CodeWriter writer, Ring ring)
    {
        string prefix = ring.Prefix;
        writer.Line($"bool {prefix}_take({ring.Record} *call)");
        writer.Open();
        writer.Line($"unsigned tail = atomic_load_explicit(&{prefix}_tail, memory_order_relaxed);");
        writer.Open($"if (tail == atomic_load_explicit(&{prefix}_head, memory_order_acquire))");
        writer.Line("return false;");
        writer.Close();
        writer.Line($"*call = {prefix}_ring[tail & {ring.Callback.Queue - 1}u];");
        writer.Line($"atomic_store_explicit(&{prefix}_tail, tail + 1u, memory_order_release);");
        writer.Line("return true;");
        writer.Close();
    }

    /// <summary>A name for a variable of the put that none of the callback's parameters has.</summary>
    private static string Local(Ring ring, string name) => ring.Parameters.Any(p => p.Name == name) ? Local(ring, name + "_") : name;
}
