namespace DeviceKit.Benchmarks.Cross.Kernels;

/// <summary>A singly linked list of 256 nodes: reversed 8 times, each time added up.</summary>
internal static class LinkedList
{
    private static Node? s_first;

    public static void Prepare()
    {
        for (int i = 0; i < 256; i++)
        {
            s_first = new Node { Value = i * 3, Next = s_first };
        }
    }

    public static uint Run()
    {
        uint sum = 0;
        Node? first = s_first;
        for (int round = 0; round < 8; round++)
        {
            Node? reversed = null;
            while (first is not null)
            {
                Node? next = first.Next;
                first.Next = reversed;
                reversed = first;
                first = next;
            }

            first = reversed;
            for (Node? node = first; node is not null; node = node.Next)
            {
                sum = (sum * 5) + (uint)node.Value;
            }
        }

        s_first = first;
        return sum;
    }

    private sealed class Node
    {
        public int Value;
        public Node? Next;
    }
}
