namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>An interpreter of a stack machine: a loop around a dense switch.</summary>
internal static class Bytecode
{
    // sum = 0; n = 200; do { sum += n * n; n -= 1; } while (n != 0)
    private static readonly byte[] s_program = [0, 0, 1, 0, 0, 200, 1, 1, 2, 1, 2, 1, 4, 2, 0, 3, 1, 0, 2, 1, 0, 1, 5, 1, 1, 2, 1, 6, 8, 2, 0, 7];
    private static byte[] s_code = [];
    private static int[] s_stack = [];

    public static void Prepare()
    {
        s_code = s_program;
        s_stack = new int[16];
    }

    public static uint Run()
    {
        byte[] code = s_code;
        int[] stack = s_stack;
        int first = 0;
        int second = 0;
        int top = 0;
        int at = 0;
        while (true)
        {
            switch (code[at++])
            {
                case 0:
                    stack[top++] = code[at++];
                    break;
                case 1:
                    if (code[at++] == 0)
                    {
                        first = stack[--top];
                    }
                    else
                    {
                        second = stack[--top];
                    }

                    break;
                case 2:
                    stack[top++] = code[at++] == 0 ? first : second;
                    break;
                case 3:
                    top--;
                    stack[top - 1] += stack[top];
                    break;
                case 4:
                    top--;
                    stack[top - 1] *= stack[top];
                    break;
                case 5:
                    top--;
                    stack[top - 1] -= stack[top];
                    break;
                case 6:
                    at = stack[--top] != 0 ? code[at] : at + 1;
                    break;
                default:
                    return (uint)stack[--top];
            }
        }
    }
}
