/** A text of ours in which Chinese words occur: each is marked, so that it is read as Chinese. */
export const mixed = (text: string) =>
  text
    .split(/([\u3400-\u9fff]+)/)
    .map((run, index) => (index % 2 === 1 ? <span lang="zh-CN">{run}</span> : run));
